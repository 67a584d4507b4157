using WordResumeCoach.Core.Resumes.Contacts;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>
/// Finds the headings of sections: lines whose words are known for it, and lines set as those are. The look of the known
/// headings teaches what a heading looks like in this document; where none stands out, the words alone decide.
/// </summary>
internal static class SectionHeadings
{
    private const int MostWords = 8;
    private const int MostLetters = 70;

    public static List<SectionHeading> Find(IReadOnlyList<Line> lines, Look body)
    {
        var candidates = lines.Where(MayBeHeading).Select(line => new Candidate(line, SectionVocabulary.Match(line.Plain))).ToList();
        var looks = HeadingLooks.Learn(candidates, lines, body);
        var headings = new List<SectionHeading>();
        foreach (var candidate in candidates)
        {
            if (Judge(candidate, lines, looks, headings) is { } heading)
                headings.Add(heading);
        }
        return headings;
    }

    private static SectionHeading? Judge(Candidate candidate, IReadOnlyList<Line> lines, HeadingLooks looks, List<SectionHeading> before)
    {
        var line = candidate.Line;
        var rank = looks.RankOf(line);
        if (candidate.Match is { } match)
        {
            if (rank != LookRank.Plain && before.Count > 0 && looks.Repeats(line) && BelongsToJobs(match.Kind, before[^1].Kind))
                return null;
            if (rank == LookRank.Heading && (match.Exact || (match.Strength == MatchStrength.Head && looks.Trusted(line))))
                return new SectionHeading(line.Ordinal, match.Kind, Unsure: false);
            if (rank == LookRank.Lesser && match.Exact && !IsLabel(candidate, looks, before))
                return new SectionHeading(line.Ordinal, match.Kind, Unsure: false);
            if (rank == LookRank.Plain && match.Exact && !looks.Any && !line.Listed && StandsApart(line, lines))
                return new SectionHeading(line.Ordinal, match.Kind, Unsure: false);
            if (match.Strength != MatchStrength.Part)
                return null;
        }
        if (rank != LookRank.Heading || !looks.Trusted(line))
            return null;
        if (before.Count > 0)
            return EntryFollows(line, lines, before[^1].Kind) ? null : new SectionHeading(line.Ordinal, candidate.Match?.Kind ?? SectionKind.Other, Unsure: true);
        return OpensSummary(line, lines) ? new SectionHeading(line.Ordinal, SectionKind.Summary, Unsure: true) : null;
    }

    private static bool MayBeHeading(Line line) =>
        !line.IsEmpty && line.Words is > 0 and <= MostWords && line.Text.Length <= MostLetters && line.Parts.Count == 1 && !line.IsSlot
        && !line.Parts[0].Marked && (!line.Listed || line.Paragraph.OutlineLevel is not null || line.Paragraph.ListLevel is not null && line.Hint != StyleHint.Bullet)
        && line.Dates.IsEmpty && !line.Text.Contains('@') && line.Text[^1] is not ('.' or ',' or ';');

    // A known word set less than the headings is a label when it stands among skills, repeats, or closes with a colon inside a job.
    private static bool IsLabel(Candidate candidate, HeadingLooks looks, List<SectionHeading> before)
    {
        if (before.Count == 0)
            return false;
        var current = before[^1].Kind;
        if (current is SectionKind.Skills or SectionKind.Languages)
            return candidate.Match!.Value.Kind is SectionKind.Skills or SectionKind.Languages or SectionKind.Other or SectionKind.Projects;
        if (current is not (SectionKind.Experience or SectionKind.Projects))
            return candidate.Line.Text.EndsWith(':');
        return candidate.Line.Text.EndsWith(':')
            || candidate.Match!.Value.Kind is SectionKind.Awards or SectionKind.Skills or SectionKind.Summary or SectionKind.Experience or SectionKind.Projects
            || looks.Repeats(candidate.Line);
    }

    // "Skills", "Achievements" under one job after another are parts of the jobs, however they are set.
    private static bool BelongsToJobs(SectionKind kind, SectionKind current) =>
        current is SectionKind.Experience or SectionKind.Projects && kind is SectionKind.Skills or SectionKind.Awards or SectionKind.Summary or SectionKind.Projects && kind != current;

    private static bool StandsApart(Line line, IReadOnlyList<Line> lines)
    {
        var at = line.Ordinal;
        return at + 1 < lines.Count && (at == 0 || lines[at - 1].IsEmpty || line.Look != lines[at - 1].Look || lines[at - 1].Words > MostWords
            || lines[at - 1].Listed || line.Paragraph.Cell != lines[at - 1].Paragraph.Cell || line.Paragraph.Capitals || line.Text.EndsWith(':'));
    }

    // Below the name, above prose, set like the headings: "What I do".
    private static bool OpensSummary(Line line, IReadOnlyList<Line> lines)
    {
        var next = lines.Skip(line.Ordinal + 1).FirstOrDefault(other => !other.IsEmpty);
        return next is { Words: >= 12 } && !ContactLines.Is(next) && lines.Take(line.Ordinal).Any(other => !other.IsEmpty && other.Look != line.Look);
    }

    // An unknown line set like a heading, with a date on one of the next lines, is more likely an employer than a section.
    private static bool EntryFollows(Line line, IReadOnlyList<Line> lines, SectionKind current)
    {
        if (current is not (SectionKind.Experience or SectionKind.Education or SectionKind.Projects))
            return false;
        return lines.Skip(line.Ordinal + 1).Where(next => !next.IsEmpty).Take(2).Any(next => !next.Dates.IsEmpty && next.Words < 14 && !next.Listed);
    }
}

internal readonly record struct Candidate(Line Line, HeadingMatch? Match);
