using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Core.Rules.Sections;

/// <summary>A section every reader looks for is not there.</summary>
public sealed class MissingSection : Rule
{
    public override Reads Reads => Reads.Sections;

    public override IEnumerable<Finding> Find(RuleContext context)
    {
        var resume = context.Resume;
        var here = resume.Sections.Select(section => section.Kind).ToHashSet();
        // Where the outline is unsure, the section may stand there under a name that was not understood.
        if (resume.Sections.IsEmpty || resume.Sections.Any(section => section.Unsure))
            yield break;
        if (!here.Contains(SectionKind.Experience) && !(context.Level is Level.Entry or Level.Unknown && here.Contains(SectionKind.Projects)))
            yield return Missing(Severity.Should, "No section for your experience was found. Give it a heading of its own, such as \"Experience\".");
        if (!here.Contains(SectionKind.Skills) && !resume.Roles.Contains(Role.Skills))
            yield return Missing(Severity.Should, "No section for your skills was found. List languages, frameworks, databases, cloud services and tools under \"Skills\".");
        if (!here.Contains(SectionKind.Education))
            yield return Missing(Severity.Could, "No section for your education was found. If you have a degree or a course to name, add it.");
    }

    private static Finding Missing(Severity severity, string message) => new(severity, Place.Document, message);
}
