using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Core.Rules;

/// <summary>
/// Where a resume shows that its systems were watched, and where it only says so. A practice counts like a tool's name;
/// an employer's name and a product's feature count as neither.
/// </summary>
public static class ObservabilityEvidence
{
    /// <summary>In bullets of experience and projects, and in prose that stands for them.</summary>
    public static IEnumerable<Place> Shown(Resume resume) =>
        Found(resume, SectionKind.Experience, SectionKind.Projects)
            .Where(place => resume.Roles[place.Ordinal] is Role.Bullet or Role.Text);

    /// <summary>In the summary, the skills, lines of tools under a job, education and certificates.</summary>
    public static IEnumerable<Place> Claimed(Resume resume) =>
        Found(resume, SectionKind.Summary, SectionKind.Skills, SectionKind.Education, SectionKind.Certifications)
            .Concat(Found(resume, SectionKind.Experience, SectionKind.Projects).Where(place => resume.Roles[place.Ordinal] == Role.Skills));

    private static IEnumerable<Place> Found(Resume resume, params SectionKind[] kinds) =>
        from paragraph in resume.Document.Paragraphs
        where resume.SectionOf[paragraph.Ordinal] is { } section && kinds.Contains(resume.Sections[section].Kind)
        where resume.Roles[paragraph.Ordinal] is not (Role.SectionHeading or Role.EntryHeading or Role.EntryDate or Role.Empty)
        let spans = Practices.Observability(paragraph.Text)
        where !spans.IsEmpty
        select Place.Text(paragraph.Ordinal, spans[0].Start, spans[0].Length);
}
