using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Tests.Resumes;

/// <summary>Resumes whose words all stand outside the body.</summary>
public sealed class EmptyBodyTests
{
    private const string InBoxes = """

        {x0@0 b 20} Aino Example
        {x0@0} aino@example.com | 555-0133
        {x1@0 b 14} Experience
        {x1@0 b} Platform Engineer, Birchwood Telecom, 2018 - 2024
        {x1@0 l0} I cut the deploy time to four minutes.
        {x2@0 b 14} Skills
        {x2@0} Go, Terraform
        """;

    private const string InHeader = """

        {head b 20} Aino Example
        {head} aino@example.com
        {head b 14} Experience
        {head b} Platform Engineer, Birchwood Telecom, 2018 - 2024
        {head l0} I cut the deploy time to four minutes.
        {head b 14} Skills
        {head} Go, Terraform
        """;

    [Fact]
    public void Wholly_in_text_boxes() => Assert.Equal(
        """
            name: Aino Example
            email: aino@example.com
            phone: 555-0133
            (text box at 0)
            name     Aino Example
            contact  aino@example.com | 555-0133
            (text box at 0)
            [experience]
            heading  Experience
              = Platform Engineer | Birchwood Telecom | - | 2018..2024
            entry    Platform Engineer, Birchwood Telecom, 2018 - 2024
            bullet   I cut the deploy time to four minutes.
            (text box at 0)
            [skills]
            heading  Skills
            skills   Go, Terraform
            """,
        Dump.Of(InBoxes));

    [Fact]
    public void Wholly_in_the_header()
    {
        Assert.Equal(["sections-in-header"], ResumeOutline.Read(Page.Of(InHeader)).Notes.Select(note => note.Code));
        Assert.Equal(
        """
            name: Aino Example
            email: aino@example.com
            (header)
            name     Aino Example
            contact  aino@example.com
            [experience]
            heading  Experience
              = Platform Engineer | Birchwood Telecom | - | 2018..2024
            entry    Platform Engineer, Birchwood Telecom, 2018 - 2024
            bullet   I cut the deploy time to four minutes.
            [skills]
            heading  Skills
            skills   Go, Terraform
            """,
            Dump.Of(InHeader));
    }

    [Fact]
    public void A_header_over_text_is_no_section() => Assert.DoesNotContain(
        ResumeOutline.Read(Page.Of("Aino Example\naino@example.com\n{h1} Experience\nEngineer, Birchwood Telecom, 2018 - 2024\n{head b 14} Skills")).Sections,
        section => section.Kind == SectionKind.Skills);

    [Fact]
    public void It_is_a_resume_and_is_reviewed()
    {
        var review = new Reviewer().Review(new ReviewInputs(Page.Of(InBoxes), new ReviewOptions()), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(review.Notes, note => note.Code is "no-text" or "not-a-resume");
        Assert.Contains(review.Notes, note => note.Code == "sections-in-text-boxes");
        Assert.Contains(review.Suggestions, suggestion => suggestion.Rule == "missing-section");
    }
}
