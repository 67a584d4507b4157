using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Core.Rules.Layout;

/// <summary>Text set in newspaper columns.</summary>
public sealed class Columns : Rule
{
    private const int ShortList = 12;

    public override Reads Reads => Reads.File;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        var resume = context.Resume;
        foreach (var run in resume.Document.Layout.Columns)
        {
            var inside = Enumerable.Range(run.First, run.Last - run.First + 1).Where(ordinal => !resume[ordinal].IsEmpty).ToList();
            if (inside.Count == 0)
                continue;
            var shortList = inside.Count <= ShortList && inside.TrueForAll(ordinal => resume.Roles[ordinal] is Role.Skills or Role.SectionHeading);
            yield return new Finding(
                shortList ? Severity.Could : Severity.Should,
                Place.Paragraph(inside[0]),
                shortList
                    ? "This list is set in columns. Most machines read it well; plain lines are safer still."
                    : $"From here the text is set in {run.Count} columns. Machines often read straight across them and mix the lines. Use one column (Layout, Columns, One).");
        }
    }
}
