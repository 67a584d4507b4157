using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Tests.Language;

public sealed class PlaceholdersTests
{
    [Theory]
    [InlineData("‹[Company]›")]
    [InlineData("‹[Your Name]› | ‹[City, State]› | ‹[Phone Number]›")]
    [InlineData("‹[Job Title]›, ‹[Company Name]›, ‹[Month Year]› – ‹[Month Year]›")]
    [InlineData("‹[Company]› – ‹[Title]›")]
    [InlineData("Cut cost by ‹[XX]›% for ‹[number]› teams")]
    [InlineData("Served ‹[X]›k users at ‹[##]› rps")]
    [InlineData("Led ‹[insert achievement here]›")]
    [InlineData("‹[Describe what you built, with what and for whom]›")]
    [InlineData("Dear ‹{{first_name}}›, from ‹{{ company.name }}›")]
    [InlineData("‹<<First Name>>› ‹<<City>>›")]
    [InlineData("‹<Company Name>›, ‹<your title>›")]
    [InlineData("‹{Company Name}›")]
    [InlineData("‹Lorem ipsum› ‹dolor sit amet›, ‹consectetur adipiscing› elit.")]
    [InlineData(" ‹YOUR NAME›")]
    [InlineData("‹Firstname Lastname›")]
    [InlineData("Lisbon | ‹yourname@example.com›.")]
    public void Finds_what_is_yet_to_be_written(string marked) => Assert.Equal(marked, Mark(marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Replaced List[int] and Dict[str, name] with Map<String, Title>")]
    [InlineData("Moved GET /users/{id} to /accounts/{Name}/orders/[city]")]
    [InlineData("Cited in [1], [12] and [Smith 2020]")]
    [InlineData("A generic Result<T> and <div class=\"company name\">")]
    [InlineData("[x] done, [ ] open, [X] signed")]
    [InlineData("[GitHub] [Demo] [Slides]")]
    [InlineData("[Website](https://example.com) and [Company](https://example.com)")]
    [InlineData("[Role] Lead developer")]
    [InlineData("[Company name withheld]")]
    [InlineData("[Remote] [Contract] [Python, Go]")]
    [InlineData("cout << name << city >> out")]
    [InlineData("Set {name} and ${city}; f(x)[date]")]
    [InlineData("Jane Roe <jane@example.com>")]
    [InlineData("Talk: What will 20XX bring?")]
    [InlineData("Your name is the first thing a reader sees")]
    [InlineData("names[company] = rows[0][name]")]
    [InlineData("<Company>Example Works</Company>")]
    [InlineData("[")]
    [InlineData("[] {} <> {{}} <<>>")]
    [InlineData("[[[[[[[[[[[[name")]
    [InlineData("")]
    public void Is_silent_on_brackets_that_mean_something(string text) => Assert.Equal(text, Mark(text));

    private static string Mark(string text)
    {
        foreach (var span in Placeholders.Find(text).Reverse())
            text = text.Insert(span.Start + span.Length, "›").Insert(span.Start, "‹");
        return text;
    }
}
