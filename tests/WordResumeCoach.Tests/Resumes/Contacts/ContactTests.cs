using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Tests.Resumes.Contacts;

public sealed class ContactTests
{
    private static readonly Paragraph[] Rest =
    [
        new(2, "Experience") { OutlineLevel = 0, Style = "Heading 1" },
        new(3, "Backend Engineer, Contoso, 2019 - 2022"),
        new(4, "Built an API, see github.com/robin/api.") { ListLevel = 0 },
    ];

    [Fact]
    public void Targets_of_links_count_when_the_words_do_not_show_the_address()
    {
        var contact = Read("E-mail | LinkedIn | GitHub | Portfolio", [
            new Link(0, 6, "mailto:robin@example.com?subject=Hi"), new Link(9, 8, "https://www.linkedin.com/in/robin-example"),
            new Link(20, 6, "https://github.com/robinexample"), new Link(29, 9, "https://robin.example.dev")]);

        Assert.Equal(new ContactField("robin@example.com", "mailto:robin@example.com?subject=Hi", ContactPlace.Link, 1), contact.Email);
        Assert.Equal(new ContactField("https://www.linkedin.com/in/robin-example", "https://www.linkedin.com/in/robin-example", ContactPlace.Link, 1), contact.LinkedIn);
        Assert.Equal(new ContactField("https://github.com/robinexample", "https://github.com/robinexample", ContactPlace.Link, 1), contact.GitHub);
        Assert.Equal(new ContactField("https://robin.example.dev", "https://robin.example.dev", ContactPlace.Link, 1), contact.Website);
    }

    [Fact]
    public void A_handle_over_its_address_shows_the_value() =>
        Assert.Equal(
            new ContactField("robinexample", "https://github.com/robinexample", ContactPlace.Body, 1),
            Read("robin@example.com | robinexample", [new Link(20, 12, "https://github.com/robinexample")]).GitHub);

    [Theory]
    [InlineData("robin@example.com · (312) 555-0100 · Chicago, IL", "(312) 555-0100", "Chicago, IL")]
    [InlineData("Robin's flat 3, 12 Example Street, Leeds LS1 4AP, UK; +44 113 555 0100", "+44 113 555 0100", null)]
    [InlineData("Phone: +1 312.555.0100 Address: 12 Example Road", "+1 312.555.0100", null)]
    [InlineData("robin@example.com, 98052-1234 Redmond", null, null)]
    [InlineData("Adresse : 12 rue de l'Exemple, 69003 Lyon", null, "12 rue de l'Exemple, 69003 Lyon")]
    [InlineData("Munich, Germany | 555-0100 | open to remote work", "555-0100", "Munich, Germany")]
    [InlineData("2015-2019 robin@example.com", null, null)]
    public void Phone_and_location_are_read_from_the_line(string line, string? phone, string? location)
    {
        var contact = Read(line, []);
        Assert.Equal(phone, contact.Phone?.Text);
        if (location is not null)
            Assert.Equal(location, contact.Location?.Text);
    }

    [Theory]
    [InlineData("LinkedIn: robin-example", "robin-example", null)]
    [InlineData("GitHub: @robinexample", null, "@robinexample")]
    [InlineData("www.linkedin.com/in/robin-example | robinexample.github.io", "www.linkedin.com/in/robin-example", null)]
    [InlineData("LinkedIn | GitHub", null, null)]
    public void Profiles_are_read_with_a_label_or_as_an_address(string line, string? linkedIn, string? gitHub)
    {
        var contact = Read(line, []);
        Assert.Equal((linkedIn, gitHub), (contact.LinkedIn?.Text, contact.GitHub?.Text));
    }

    [Theory]
    [InlineData("robin@example.com | https://robin.example.dev", "https://robin.example.dev")]
    [InlineData("robin@example.com | robinexample.github.io", "robinexample.github.io")]
    [InlineData("robin@example.com | github.com/robin | linkedin.com/in/robin", null)]
    [InlineData("robin@mail.example.com", null)]
    public void A_website_is_an_address_that_is_no_profile(string line, string? website) => Assert.Equal(website, Read(line, []).Website?.Text);

    [Fact]
    public void A_project_s_address_is_not_the_person_s_account() => Assert.Null(Read("robin@example.com", []).GitHub);

    [Fact]
    public void Headers_and_text_boxes_are_searched_too()
    {
        var document = new Document([new(0, ""), new(1, ""), .. Rest])
        {
            Outside =
            [
                new OutsideText(OutsidePart.TextBox, 0, "Robin Example"),
                new OutsideText(OutsidePart.Header, null, "robin@example.com | 555-0100"),
                new OutsideText(OutsidePart.Footer, null, "Page 2"),
            ],
        };
        var resume = ResumeOutline.Read(document);

        Assert.Equal(new ContactField("Robin Example", null, ContactPlace.TextBox, null), resume.Contact.Name);
        Assert.Equal(new ContactField("robin@example.com", null, ContactPlace.Header, null), resume.Contact.Email);
        Assert.Equal(new ContactField("555-0100", null, ContactPlace.Header, null), resume.Contact.Phone);
        Assert.Equal([Role.Name, Role.Contact, Role.Text], resume.OutsideRoles);
    }

    [Fact]
    public void Slots_are_no_values_but_words_without_brackets_are()
    {
        var slots = ResumeOutline.Read(Page.Of("{b} [Your Name]\n[E-mail] | [Phone number] | [City, ST]\n{h1} Experience\n[Job Title]"));
        Assert.Equal(new Contact(), slots.Contact);
        Assert.Equal([Role.Name, Role.Contact], slots.Roles[..2]);

        var words = ResumeOutline.Read(Page.Of("{b} Your Name\nYour Email Address | Your Phone Number | City, State\n{h1} Experience\nJob Title, 2019 - 2020"));
        Assert.Equal(("Your Name", "Your Email Address", "Your Phone Number"), (words.Contact.Name?.Text, words.Contact.Email?.Text, words.Contact.Phone?.Text));
    }

    [Theory]
    [InlineData("RESUME OF ROBIN EXAMPLE", "ROBIN EXAMPLE")]
    [InlineData("Curriculum Vitae – Robin Example", "Robin Example")]
    [InlineData("Robin Example, MSc", "Robin Example")]
    [InlineData("Robin Example | Backend Engineer", "Robin Example")]
    [InlineData("Name: Robin Example", "Robin Example")]
    [InlineData("Robin Example\t555-0100", "Robin Example")]
    [InlineData("Robin van der Example", "Robin van der Example")]
    public void The_name_is_cut_from_its_line(string line, string name) =>
        Assert.Equal(name, ResumeOutline.Read(Page.Of($"{{b 16}} {line}\nrobin@example.com\n{{h1}} Experience\nEngineer, Contoso, 2019")).Contact.Name?.Text);

    private static Contact Read(string line, Link[] links) =>
        ResumeOutline.Read(new Document([new(0, "Robin Example") { Bold = true }, new(1, line) { Links = [.. links] }, .. Rest])).Contact;
}
