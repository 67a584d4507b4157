using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Core.Rewrites;

namespace WordResumeCoach.Core.Rules.Wording;

/// <summary>I, my, we, our as the author's voice.</summary>
public sealed class FirstPerson : Rule
{
    public override Reads Reads => Reads.Words;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        var resume = context.Resume;
        foreach (var paragraph in resume.Document.Paragraphs)
        {
            if (resume.Roles[paragraph.Ordinal] is not (Role.Bullet or Role.Summary or Role.Text) || IsPublication(resume, paragraph.Ordinal) || LineKinds.IsPrompt(paragraph.Text))
                continue;
            // A weak opening holds its own pronoun; rewording that comes first.
            var opening = WeakOpenings.Find(paragraph.Text);
            foreach (var voice in Voices.Find(paragraph.Text))
            {
                if (opening is not null && voice.Start < opening.Start + opening.Length)
                    continue;
                yield return new Finding(
                    resume.Roles[paragraph.Ordinal] == Role.Summary ? Severity.Could : Severity.Should,
                    Place.Text(paragraph.Ordinal, voice.Start, voice.Length),
                    "A resume speaks without \"I\" and \"we\": the reader knows whose it is.")
                {
                    Rewrites = VoiceRewording.Without(paragraph.Text, voice) is { } rewrite ? [rewrite] : [],
                };
            }
        }
    }

    private static bool IsPublication(Resume resume, int ordinal) =>
        resume.SectionOf[ordinal] is { } section && resume.Sections[section].Kind is SectionKind.Publications or SectionKind.References;
}
