using System.Text.Json;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Core.Rewrites;
using WordResumeCoach.Tests.Notation;

namespace WordResumeCoach.Tests.Reviews;

public sealed class ReviewerTests
{
    private const string Resume = """
        # Maya Example
        @ maya@example.com | 555-0142 | [LinkedIn](https://www.linkedin.com/in/maya-example) | [GitHub](https://github.com/maya-example)
        ## Skills
        Go, Postgresql, Docker
        ## Experience
        ### Backend Engineer | Example Works | Jan 2022 - present
        - Responsible for building the Javascript console for our support desk.
        - Halved the nightly import.
        - Halved the nightly export.
        ## Education
        ### BSc Computer Science | Example University | 2021
        """;

    private static readonly Reviewer Reviewer = new();

    [Fact]
    public void A_review_says_each_finding_once_in_document_order() => Assert.Equal("""
        could misspelled-technology 3 "Postgresql": Go, PostgreSQL, Docker
        should no-observability 4 "Experience"
        should weak-opening 6 "Responsible for": Built the JavaScript console for the support desk.
          could missing-impact 6 "Responsible for building the Javascript console for our support desk.": ask, ask
          could misspelled-technology 6 "Javascript"
          should first-person 6 "our"
        """, Dump(Review(Resume)));

    [Fact]
    public void The_combined_rewrite_names_what_it_settles()
    {
        var rewrite = Review(Resume).Suggestions.Single(suggestion => suggestion.Rule == "weak-opening").Rewrites[0];
        Assert.Equal(["misspelled-technology@6:29", "first-person@6:52"], rewrite.Resolves.Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void Applying_what_is_ready_comes_to_rest()
    {
        var document = OutlineNotation.Read(Resume).Document;
        for (var round = 0; round < 3; round++)
        {
            foreach (var suggestion in Review(document).Suggestions.Where(suggestion => suggestion.Rewrites.FirstOrDefault()?.Kind == RewriteKind.Ready && suggestion.FoldedUnder is null))
            {
                var paragraph = document.Paragraphs[suggestion.Anchor.Ordinal];
                var text = RewriteComposer.Compose(paragraph.Text, suggestion.Rewrites[0], []).Text;
                document = document with { Paragraphs = document.Paragraphs.SetItem(paragraph.Ordinal, paragraph with { Text = text }) };
            }
        }
        Assert.DoesNotContain(Review(document).Suggestions, suggestion => suggestion.Rewrites.Any(rewrite => rewrite.Kind == RewriteKind.Ready));
    }

    [Fact]
    public void The_same_inputs_give_the_same_bytes() =>
        Assert.Equal(JsonSerializer.Serialize(Review(Resume)), JsonSerializer.Serialize(Review(Resume)));

    [Fact]
    public void Every_anchor_quotes_the_words_it_names() => Assert.All(
        Review(Resume).Suggestions.Select(suggestion => suggestion.Anchor).Concat(Review(Resume).Checklist.SelectMany(item => item.Evidence)),
        anchor => Assert.Equal(anchor.Exact, OutlineNotation.Read(Resume).Document.Paragraphs[anchor.Ordinal].Text.Substring(anchor.Start, anchor.Length)));

    [Fact]
    public void Ids_are_unique_and_the_checklist_has_the_ten_lines_of_the_guide()
    {
        var review = Review(Resume);
        Assert.Equal(review.Suggestions.Length, review.Suggestions.Select(suggestion => suggestion.Id).Distinct().Count());
        Assert.Equal(Enum.GetValues<ChecklistLine>(), review.Checklist.Select(item => item.Item));
        Assert.Equal(10, review.Progress.Of);
    }

    [Fact]
    public void An_impact_in_two_of_three_bullets_is_counted()
    {
        var item = Review(Resume).Checklist.Single(item => item.Item == ChecklistLine.Impact);
        Assert.Equal((ChecklistStatus.Partly, "2 of 3 bullets state an impact."), (item.Status, item.Summary));
        Assert.Equal(["Halved the nightly import.", "Halved the nightly export."], item.Evidence.Select(anchor => anchor.Exact));
    }

    [Fact]
    public void A_dismissed_finding_stays_away_while_its_words_stay()
    {
        var finding = Review(Resume).Suggestions.Single(suggestion => suggestion.Rule == "missing-impact");
        var options = new ReviewOptions(Dismissed: [new Dismissal(finding.ContextHash, finding.Rule, DismissalReason.NoNumber)]);
        Assert.DoesNotContain(Review(Resume, options).Suggestions, suggestion => suggestion.Rule == "missing-impact");
        Assert.Contains(Review(Resume.Replace("support desk", "help desk", StringComparison.Ordinal), options).Suggestions, suggestion => suggestion.Rule == "missing-impact");
        var moved = Resume.Replace("- Responsible", "- Cut invoice search from 4 s to 300 ms.\n- Responsible", StringComparison.Ordinal);
        Assert.DoesNotContain(Review(moved, options).Suggestions, suggestion => suggestion.Rule == "missing-impact");
    }

    [Fact]
    public void A_rule_turned_off_is_not_run() => Assert.DoesNotContain(
        Review(Resume, new ReviewOptions(Off: ["weak-opening"])).Suggestions, suggestion => suggestion.Rule == "weak-opening");

    [Fact]
    public void Another_language_leaves_wording_alone_and_says_so()
    {
        var review = Review("""
            # Jana Beispiel
            @ jana@example.com
            ## Berufserfahrung
            ### Entwicklerin | Beispiel GmbH | 2020 - heute
            - Verantwortlich für die Entwicklung der Schnittstellen und die Pflege der Datenbank mit den Kollegen.
            - Ich habe die Anwendung für die Buchhaltung gebaut und mit dem Team in den Betrieb gebracht.
            - Einführung von Tests für alle Dienste, die wir in der Abteilung betreiben und weiterentwickeln.
            """);
        Assert.Equal("de", review.Language);
        Assert.DoesNotContain(review.Suggestions, suggestion => suggestion.Rule is "weak-opening" or "missing-impact" or "first-person" or "no-observability");
        Assert.Contains(review.Notes, note => note.Code == "not-english");
        Assert.Equal(ChecklistStatus.CantTell, review.Checklist.Single(item => item.Item == ChecklistLine.Impact).Status);
    }

    [Fact]
    public void A_document_without_words_has_no_suggestions() => Assert.Empty(Review(new Document([new Paragraph(0, ""), new Paragraph(1, " \t")])).Suggestions);

    [Fact]
    public void A_document_without_paragraphs_is_reviewed() => Assert.Empty(Review(new Document([])).Suggestions);

    [Fact]
    public void Paragraphs_alone_leave_layout_open()
    {
        var document = OutlineNotation.Read(Resume, "layout: columns 2 at 5 to 8").Document;
        Assert.Contains(Review(document).Suggestions, suggestion => suggestion.Rule == "columns");
        var partial = Reviewer.Review(new ReviewInputs(document, new ReviewOptions(), Partial: true), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(partial.Suggestions, suggestion => suggestion.Rule == "columns");
        Assert.True(partial.Partial);
    }

    [Fact]
    public void A_review_can_be_called_off() => Assert.Throws<OperationCanceledException>(() =>
        Reviewer.Review(new ReviewInputs(OutlineNotation.Read(Resume).Document, new ReviewOptions()), new CancellationToken(true)));

    [Theory]
    [InlineData("Jan 2025 - present", "entry", "1 year of dated jobs.")]
    [InlineData("Mar 2026 - present", "entry", "9 months of dated jobs.")]
    [InlineData("Jan 2022 - present", "mid", "4 years of dated jobs.")]
    [InlineData("2012 - present", "senior", "14 years of dated jobs.")]
    public void The_level_is_read_from_dated_jobs(string dates, string level, string reason)
    {
        var review = Review(Resume.Replace("Jan 2022 - present", dates, StringComparison.Ordinal));
        Assert.Equal((level, reason), (review.Level.Value.ToString().ToLowerInvariant(), review.Level.Reason));
    }

    private static Review Review(string source, ReviewOptions? options = null) => Review(OutlineNotation.Read(source).Document, options);

    private static Review Review(Document document, ReviewOptions? options = null) =>
        Reviewer.Review(new ReviewInputs(document, (options ?? new ReviewOptions()) with { AsOf = new YearMonth(2026, 11) }), TestContext.Current.CancellationToken);

    private static string Dump(Review review) => string.Join('\n', review.Suggestions.Select(suggestion =>
        $"{(suggestion.FoldedUnder is null ? "" : "  ")}{suggestion.Severity.ToString().ToLowerInvariant()} {suggestion.Rule} {suggestion.Anchor.Ordinal} \"{suggestion.Anchor.Exact}\"" +
        (suggestion.Rewrites.IsEmpty ? "" : ": " + string.Join(", ", suggestion.Rewrites.Select(rewrite => rewrite.Kind == RewriteKind.Ask ? "ask" : RewriteComposer.Compose(review.Paragraphs[suggestion.Anchor.Ordinal].Text, rewrite, []).Text)))));
}
