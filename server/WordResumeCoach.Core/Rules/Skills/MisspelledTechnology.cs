using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Core.Rewrites;

namespace WordResumeCoach.Core.Rules.Skills;

/// <summary>A technology's name is not spelled as its makers spell it.</summary>
public sealed class MisspelledTechnology : Rule
{
    // The spelling of a name is the same in every language, so this rule reads any text.
    public override Reads Reads => Reads.Structure;

    public override IEnumerable<Finding> Find(RuleContext context) =>
        from paragraph in context.Resume.Document.Paragraphs
        where context.Resume.Roles[paragraph.Ordinal] is not (Role.Empty or Role.Name or Role.Contact or Role.SectionHeading or Role.EntryDate)
        from found in Technologies.Misspellings(paragraph.Text)
        where !IsLinked(paragraph, found.Start, found.Length)
        let written = paragraph.Text.Substring(found.Start, found.Length)
        select new Finding(
            Severity.Could,
            Place.Text(paragraph.Ordinal, found.Start, found.Length),
            $"The name is written \"{found.Canonical}\".")
        {
            Rewrites = [Rewrite.Ready(found.Start, found.Length, found.Canonical)],
        };

    private static bool IsLinked(Paragraph paragraph, int start, int length) =>
        paragraph.Links.Any(link => link.Start < start + length && start < link.Start + link.Length);
}
