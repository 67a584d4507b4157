using WordResumeCoach.EndToEnd.Documents;
using WordResumeCoach.EndToEnd.Machine;
using WordResumeCoach.EndToEnd.Pages;

namespace WordResumeCoach.EndToEnd;

/// <summary>Whatever the file is made of, each of its paragraphs stands on the page or in the list below it.</summary>
public sealed class EveryParagraphTests(Rig rig) : Story(rig)
{
    public static TheoryData<string> Oddities => [.. OddResumes.All.Keys];

    [Theory]
    [MemberData(nameof(Oddities))]
    public async Task Every_paragraph_with_text_is_on_the_page(string oddity)
    {
        var review = await Coach.ReviewFileAsync(OddResumes.All[oddity]);
        Assert.NotEqual(0, review.GetProperty("paragraphs").GetArrayLength());
        Assert.Empty(await Drawn.MissingAsync(Coach, review));
    }
}
