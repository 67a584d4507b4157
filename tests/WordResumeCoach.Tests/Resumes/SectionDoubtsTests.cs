using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Tests.Resumes;

/// <summary>What a review says when it is a guess which lines stand in which section.</summary>
public sealed class SectionDoubtsTests
{
    private const string NoHeadings = """
        Lin Sample
        lin@example.com
        Backend Engineer, Harbour Freight Systems, 2019 - 2023
        I wrote the customs feed in Go and kept it running on Kubernetes.
        I moved the rate tables to PostgreSQL and halved the nightly load.
        Software Developer, Tidewater Books, 2015 - 2019
        I kept the stock service in Java.
        """;

    private const string WithHeadings = """
        Lin Sample
        lin@example.com
        {h1} Experience
        {b} Backend Engineer, Harbour Freight Systems, 2019 - 2023
        {l0} I wrote the customs feed in Go and kept it running on Kubernetes.
        {l0} I moved the rate tables to PostgreSQL and halved the nightly load.
        """;

    private const string MostlyOutside = """
        Lin Sample
        lin@example.com
        The customs feed
        {l0} Wrote the customs feed of a freight company in Go, on a team of four, and kept it running on Kubernetes for three years.
        {l0} Moved the rate tables from flat files to PostgreSQL, so that the nightly load takes half the time it took before.
        The stock service
        {l0} Kept the stock service of a bookshop chain in Java, answered for its on-call week, and wrote its first tests.
        {h1} Education
        BSc Computing, Example University, 2015
        {h1} Skills
        Go, Java, PostgreSQL
        """;

    private const string HeadingsInBoxesOfTheirOwn = """
        {x0@0 b 16} Lin Sample
        {x0@0} lin@example.com
        {x1@0 b} EXPERIENCE
        {x2@0 b} EDUCATION
        {x3@0 b} SKILLS
        {x4@0} Backend Engineer, Harbour Freight Systems, 2019 - 2023
        {x4@0 l0} I wrote the customs feed in Go.
        {x5@0} BSc Computing, Example University, 2015
        """;

    [Theory]
    [InlineData(NoHeadings, "no-headings")]
    [InlineData(MostlyOutside, "text-outside-sections")]
    [InlineData(HeadingsInBoxesOfTheirOwn, "order-uncertain")]
    public void What_counts_on_sections_cannot_tell_and_a_note_says_why(string page, string code)
    {
        var review = Review(page);
        Assert.Contains(review.Notes, note => note.Code == code);
        Assert.DoesNotContain(review.Suggestions, suggestion => suggestion.Rule is "missing-section" or "no-observability");
        Assert.All(
            review.Checklist.Where(item => item.Item is ChecklistLine.Impact or ChecklistLine.Observability),
            item => Assert.Equal((ChecklistStatus.CantTell, "The sections of this resume could not be told apart with certainty."), (item.Status, item.Reason)));
    }

    [Fact]
    public void Text_boxes_are_doubted_once() =>
        Assert.DoesNotContain(Review(HeadingsInBoxesOfTheirOwn).Notes, note => note.Code == "sections-in-text-boxes");

    [Fact]
    public void Words_are_checked_all_the_same() =>
        Assert.Contains(Review(MostlyOutside.Replace("Java, PostgreSQL", "Java, Postgresql", StringComparison.Ordinal)).Suggestions, suggestion => suggestion.Rule == "misspelled-technology");

    [Fact]
    public void Known_sections_are_judged()
    {
        var review = Review(WithHeadings);
        Assert.DoesNotContain(review.Notes, note => note.Code is "no-headings" or "text-outside-sections" or "order-uncertain");
        Assert.Contains(review.Suggestions, suggestion => suggestion.Rule == "missing-section");
        Assert.Contains(review.Suggestions, suggestion => suggestion.Rule == "no-observability");
        Assert.NotEqual(ChecklistStatus.CantTell, review.Checklist.Single(item => item.Item == ChecklistLine.Impact).Status);
    }

    [Fact]
    public void A_short_line_over_the_first_heading_is_no_doubt() =>
        Assert.True(ResumeOutline.Read(Page.Of(WithHeadings.Replace("{h1}", "Backend engineer for freight and customs\n{h1}", StringComparison.Ordinal))).SectionsKnown);

    [Fact]
    public void A_document_that_is_no_resume_is_not_doubted_twice() =>
        Assert.Equal(["not-a-resume"], Review("Minutes\nPresent: two of us.\nNext meeting in May.").Notes.Select(note => note.Code));

    private static Review Review(string page) => new Reviewer().Review(
        new ReviewInputs(Page.Of(page), new ReviewOptions(AsOf: new YearMonth(2026, 11))), TestContext.Current.CancellationToken);
}
