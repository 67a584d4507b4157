using System.Collections.Immutable;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Uploads;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Api.Reviews;

/// <summary>
/// Makes a document of paragraphs that came without their file. The role each had in the last full review stands in for the
/// formatting it was read from; a new paragraph takes that of the paragraph before it, as Word does on Enter.
/// </summary>
internal static class SentDocument
{
    /// <exception cref="ProblemException">There are too many paragraphs, or their ordinals do not run from 0.</exception>
    public static Document Of(ImmutableArray<SentParagraph> sent)
    {
        if (sent.Length > Limits.Paragraphs)
            throw new ProblemException(ProblemCatalog.TooManyParagraphs);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(sent.Length);
        Role? before = null;
        foreach (var paragraph in sent)
        {
            if (paragraph is null || paragraph.Ordinal != paragraphs.Count)
                throw new ProblemException(ProblemCatalog.BadOptions, "The paragraphs' ordinals must run from 0 without a gap.");
            var role = paragraph.Role ?? Inherited(before);
            paragraphs.Add(Formatted(new Paragraph(paragraph.Ordinal, paragraph.Text), role));
            before = role == Role.Empty ? before : role;
        }
        return new Document(paragraphs.MoveToImmutable());
    }

    private static Role? Inherited(Role? before) => before is Role.Bullet or Role.Skills or Role.Summary ? before : null;

    private static Paragraph Formatted(Paragraph paragraph, Role? role) => role switch
    {
        Role.Name => paragraph with { Style = "Title" },
        Role.SectionHeading => paragraph with { Style = "Heading 1", OutlineLevel = 0 },
        Role.EntryHeading => paragraph with { Style = "Heading 2", OutlineLevel = 1 },
        Role.Bullet => paragraph with { ListLevel = 0 },
        _ => paragraph,
    };
}
