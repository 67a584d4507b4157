using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Tests.Resumes;

public sealed class ResumeLikenessTests
{
    private const string Letter = """
        Robin Example
        robin@example.com
        555-0117

        Dear Ms. Sample,

        I am writing to apply for the position of backend engineer that you advertised last week. My experience with payment systems fits your team.
        - I built a ledger in Java.
        - I ran it for three years.

        Sincerely,
        Robin Example
        """;

    private const string Report = """
        {h1} Summary
        This report describes the state of the storage platform in the third quarter, the risks we see, and what we propose to do about them next year.
        {h1} Introduction
        The platform was built in 2014 for a tenth of today's load. Since then three teams have added to it without a plan.
        {l0} Capacity is short in two regions.
        {h1} Findings
        Disk failures doubled between 2022 and 2024, as shown in the table below, and spare parts take six weeks to arrive.
        {h1} References
        Storage handbook, 2021.
        """;

    private const string Form = """
        {b 16} Application for leave
        Name:
        Department:
        First day:
        Last day:
        Signature:
        """;

    private const string Minutes = """
        {b 14} Minutes of the project meeting
        12 March 2026
        {b} Present
        A. Example, B. Sample
        {b} Projects
        The new importer is late. B. Sample will ask the supplier.
        {b} Next meeting
        19 March 2026
        """;

    [Theory]
    [InlineData(Letter)]
    [InlineData(Report)]
    [InlineData(Form)]
    [InlineData(Minutes)]
    [InlineData(FormOfAFamily)]
    [InlineData(StyleCatalogue)]
    public void Other_documents_are_told_apart_and_the_note_says_so(string page)
    {
        var resume = ResumeOutline.Read(Page.Of(page));
        Assert.False(resume.LooksLikeResume);
        Assert.Contains(resume.Notes, note => note.Code == "not-a-resume");
    }

    private const string FormOfAFamily = """
        {b} Contact details
        Village Example, Pin Code - 411001
        555-0126
        {b} Qualification
        BTech, Example University
        {b} Family details
        Sister
        Ada Pine
        Uncle
        Tom Reed
        """;

    private const string StyleCatalogue = """
        {h1} Heading 1
        {h2} Heading 2
        Ada Pine
        See http://example.com
        """;

    [Theory]
    [InlineData(Letter)]
    [InlineData(StyleCatalogue)]
    public void What_is_no_resume_and_tells_of_no_work_has_no_contact(string page) => Assert.Equal(new Contact(), ResumeOutline.Read(Page.Of(page)).Contact);

    [Fact]
    public void A_page_misjudged_for_its_few_words_keeps_its_contact()
    {
        var resume = ResumeOutline.Read(Page.Of("{b 18} Robin Example\n555-0117\n{h1} Experience\nLedgers"));
        Assert.Equal(("Robin Example", "555-0117", false), (resume.Contact.Name?.Text, resume.Contact.Phone?.Text, resume.LooksLikeResume));
    }

    [Fact]
    public void A_letter_with_the_jobs_behind_it_is_a_resume()
    {
        var resume = ResumeOutline.Read(Page.Of(Letter + """

            {h1} Experience
            {b} Backend Engineer, Contoso, 2019 - 2022
            {l0} Built a ledger in Java.
            {b} Developer, Tailspin Toys, 2016 - 2019
            {l0} Kept the stock service.
            """));
        Assert.Equal((true, "robin@example.com"), (resume.LooksLikeResume, resume.Contact.Email?.Text));
    }

    [Fact]
    public void A_document_without_words_says_so()
    {
        var resume = ResumeOutline.Read(new Document([new(0, ""), new(1, " \t")]));
        Assert.False(resume.LooksLikeResume);
        Assert.Equal("no-text", Assert.Single(resume.Notes).Code);
    }

    [Fact]
    public void A_document_without_paragraphs_is_read_too() => Assert.False(ResumeOutline.Read(new Document([])).LooksLikeResume);

    [Theory]
    [InlineData("Robin Example\nrobin@example.com\n{h1} Experience\nEngineer, Contoso, 2019 - 2022")]
    [InlineData("{h1} Skills\nGo\n{h1} Education\nBSc, Example University, 2019")]
    public void A_short_resume_is_a_resume(string page) => Assert.True(ResumeOutline.Read(Page.Of(page)).LooksLikeResume);
}
