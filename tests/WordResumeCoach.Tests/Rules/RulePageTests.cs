using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Core.Rewrites;
using WordResumeCoach.Core.Rules;
using WordResumeCoach.Tests.Notation;

namespace WordResumeCoach.Tests.Rules;

/// <summary>Written once, holds for every rule: its page is true. An example runs its own rule and no other.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Rules => [.. RuleCatalog.All.Select(rule => rule.Id)];

    public static TheoryData<string, int> Examples =>
    [
        .. from rule in RuleCatalog.All
           from example in rule.Page.Flagged.Concat(rule.Page.LeftAlone)
           select new TheoryDataRow<string, int>(rule.Id, example.Line),
    ];

    [Theory, MemberData(nameof(Rules))]
    public void A_page_shows_what_is_flagged_and_what_is_left_alone(string id)
    {
        var page = RuleCatalog.Find(id)!.Page;
        Assert.NotEmpty(page.Why);
        Assert.True(page.Flagged.Length >= 2, "two flagged examples at least");
        Assert.True(page.LeftAlone.Length >= 2, "two examples left alone at least");
        Assert.All(page.Flagged, example => Assert.True(Read(example).Marks.Length > 0, $"line {example.Line} marks nothing"));
        Assert.All(page.LeftAlone, example => Assert.Empty(Read(example).Marks));
    }

    [Theory, MemberData(nameof(Rules))]
    public void A_rule_without_rewrite_says_why_and_no_other_does(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        var offers = rule.Page.Flagged.Any(example => Findings(rule, Read(example)).Any(finding => !finding.Rewrites.IsEmpty));
        Assert.Equal(offers, rule.Page.NoRewrite is null);
    }

    [Theory, MemberData(nameof(Examples))]
    public void A_rule_marks_exactly_what_its_page_marks(string id, int line)
    {
        var (rule, example) = Find(id, line);
        var marked = Read(example);
        Assert.Equal(InOrder(marked.Marks), InOrder(Findings(rule, marked).Select(AsMark)));
    }

    [Theory, MemberData(nameof(Examples))]
    public void A_finding_has_the_severity_its_page_says(string id, int line)
    {
        var (rule, example) = Find(id, line);
        if (example.Severity is { } severity)
            Assert.All(Findings(rule, Read(example)), finding => Assert.Equal(severity, Wire(finding.Severity)));
        else
            Assert.All(Findings(rule, Read(example)), finding => Assert.True(Enum.IsDefined(finding.Severity)));
    }

    [Theory, MemberData(nameof(Examples))]
    public void A_ready_rewrite_gives_the_text_of_the_page_and_the_rule_is_silent_after_it(string id, int line)
    {
        var (rule, example) = Find(id, line);
        var marked = Read(example);
        var ready = Findings(rule, marked).Select(finding => (finding.Place.Ordinal, Rewrite: finding.Rewrites.FirstOrDefault()))
            .Where(found => found.Rewrite?.Kind == RewriteKind.Ready).ToList();
        Assert.Equal(example.After is not null, ready.Count > 0);
        if (ready.Count == 0)
            return;
        var document = marked.Document;
        // From the end, so that one rewrite does not move the place of the next.
        foreach (var (ordinal, rewrite) in ready.OrderByDescending(found => found.Rewrite!.Start))
        {
            var paragraph = document.Paragraphs[ordinal];
            var composed = RewriteComposer.Compose(paragraph.Text, rewrite!, []);
            Assert.Empty(composed.Refused);
            document = document with { Paragraphs = document.Paragraphs.SetItem(ordinal, paragraph with { Text = composed.Text, Links = [] }) };
        }
        Assert.Equal(example.After, document.Paragraphs[ready[0].Ordinal].Text);
        Assert.DoesNotContain(Findings(rule, marked with { Document = document }), finding => finding.Place.Ordinal == ready[0].Ordinal);
    }

    private static (Rule Rule, RuleExample Example) Find(string id, int line)
    {
        var rule = RuleCatalog.Find(id)!;
        return (rule, rule.Page.Flagged.Concat(rule.Page.LeftAlone).Single(example => example.Line == line));
    }

    private static Marked Read(RuleExample example) => example.Kind == "bullet"
        ? OutlineNotation.ReadBullet(example.Source, example.Settings)
        : OutlineNotation.Read(example.Source, example.Settings);

    private static List<Finding> Findings(Rule rule, Marked marked) =>
        [.. rule.Find(new RuleContext(ResumeOutline.Read(marked.Document), marked.Settings.Level, marked.Settings.AsOf, marked.Settings.JobPost))];

    private static Mark AsMark(Finding finding) => finding.Place.Scope switch
    {
        Scope.Document => new Mark(Scope.Document, 0, 0, 0),
        Scope.Section or Scope.Paragraph => new Mark(Scope.Paragraph, finding.Place.Ordinal, 0, 0),
        var scope => new Mark(scope, finding.Place.Ordinal, finding.Place.Start, finding.Place.Length),
    };

    private static List<Mark> InOrder(IEnumerable<Mark> marks) =>
        [.. marks.OrderBy(mark => mark.Scope).ThenBy(mark => mark.Ordinal).ThenBy(mark => mark.Start)];

    private static string Wire(Severity severity) => severity.ToString().ToLowerInvariant();
}
