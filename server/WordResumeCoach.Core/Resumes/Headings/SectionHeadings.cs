using WordResumeCoach.Core.Resumes.Contacts;
using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Flow;
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

    public static List<SectionHeading> Find(ReadingOrder order, Look body)
    {
        var lines = order.Lines;
        var candidates = Enumerable.Range(0, lines.Count).Where(at => MayBeHeading(lines[at])).Select(at => new Candidate(at, lines[at], SectionVocabulary.Match(lines[at].Plain))).ToList();
        var looks = HeadingLooks.Learn(candidates, lines, body);
        var places = HeadingPlaces.Learn(candidates, order);
        var headings = new List<SectionHeading>();
        foreach (var candidate in candidates)
        {
            if (Judge(candidate, order, looks, places, headings) is { } heading)
                headings.Add(heading);
        }
        return headings;
    }

    private static SectionHeading? Judge(Candidate candidate, ReadingOrder order, HeadingLooks looks, HeadingPlaces places, List<SectionHeading> headings)
    {
        var (at, line, lines) = (candidate.At, candidate.Line, order.Lines);
        SectionKind? current = headings.Count > 0 && order.Columns[headings[^1].At] == order.Columns[at] ? headings[^1].Kind : null;
        var rank = looks.RankOf(line);
        if (order.IsLabelCell(at) && places.Alone && line.Paragraph.OutlineLevel is null)
            return null;
        if (order.IsLabelCell(at) && places.FirstCells && line.Paragraph.Cell!.Column > 0 && line.Paragraph.OutlineLevel is null)
            return null;
        if (candidate.Match is { } match)
        {
            if (rank != LookRank.Plain && current is { } open && looks.Repeats(line) && BelongsToJobs(match.Kind, open))
                return null;
            if (rank == LookRank.Heading && current is SectionKind.Skills or SectionKind.Languages && LiesBelow(line, headings[^1].Line) && IsLabel(candidate, looks, current))
                return null;
            if (rank == LookRank.Heading && (match.Exact || (match.Strength == MatchStrength.Head && looks.Trusted(line, hinted: true))))
                return new SectionHeading(at, line, match.Kind, Unsure: false);
            if (rank == LookRank.Lesser && match.Exact && !IsLabel(candidate, looks, current, at > 0 && lines[at - 1].IsEmpty))
                return new SectionHeading(at, line, match.Kind, Unsure: false);
            if (rank == LookRank.Plain && match.Exact && !line.Listed && (looks.Any ? (Leads(at, lines) || current != match.Kind && WhatFollows.Fits(match.Kind, at, lines)) && !IsLabel(candidate, looks, current) : StandsApart(at, lines)))
                return new SectionHeading(at, line, match.Kind, Unsure: false);
            if (rank == LookRank.Plain && match.Exact && !line.Listed && looks.Spaced && StandsAlone(at, lines) && !looks.Repeats(line) && !headings.Exists(heading => heading.Kind == match.Kind))
                return new SectionHeading(at, line, match.Kind, Unsure: false);
            if (match.Strength != MatchStrength.Part)
                return null;
        }
        // Unknown words with a list mark, among headings without one, are items.
        if (candidate.Match is null && line.Paragraph.ListLevel is not null && !headings.Exists(heading => heading.Line?.Paragraph.ListLevel is not null))
            return null;
        if (rank != LookRank.Heading || !looks.Trusted(line, hinted: candidate.Match is not null))
            return null;
        if (headings.Count > 0 || candidate.Match is not null || (looks.ByLevel && lines.Take(at).Any(other => !other.IsEmpty)))
            return current is { } section && EntryFollows(at, lines, section) ? null : new SectionHeading(at, line, candidate.Match?.Kind ?? SectionKind.Other, Unsure: true);
        return OpensSummary(at, lines) ? new SectionHeading(at, line, SectionKind.Summary, Unsure: true) : null;
    }

    public static bool MayBeHeading(Line line) =>
        !line.IsEmpty && line.Words is > 0 and <= MostWords && LettersOf(line) <= MostLetters && line.Parts.Count == 1 && (!line.IsSlot || IsBracketed(line))
        && (line.Parts[0].Marked ? IsMarkedHeading(line) : !line.Listed || line.Paragraph.OutlineLevel is not null || line.Paragraph.ListLevel is not null && line.Hint != StyleHint.Bullet || line.Look is { Bold: true, Capitals: true } && SectionVocabulary.Match(line.Plain) is { Exact: true })
        && (line.Dates.IsEmpty || line.Text.EndsWith(')') && SectionVocabulary.Match(line.Plain) is { Strength: not MatchStrength.Part }) && !line.Text.Contains('@') && (line.Text[^1] is not ('.' or ',' or ';') || line.Text.EndsWith("...", StringComparison.Ordinal));

    // "[ LANGUAGES ]" is ornament; "[Languages]" asks for words.
    private static bool IsBracketed(Line line) =>
        line.Text is ['[', .., ']'] && line.Look.Capitals && SectionVocabulary.Match(line.Text) is { Exact: true };

    // "1. Education", "★ Skills": set apart, with words that name a section.
    private static bool IsMarkedHeading(Line line) =>
        (line.Look.Bold || line.Look.Capitals || line.Look.OutlineLevel is not null || line.Look.Size >= 13) && !line.Text.EndsWith(':') && SectionVocabulary.Match(line.Plain) is { Exact: true };

    // Blanks that push a heading to its place on the page do not make it long.
    private static int LettersOf(Line line) => line.Text.Length <= MostLetters ? line.Text.Length : line.Text.Where((c, at) => !char.IsWhiteSpace(c) || !char.IsWhiteSpace(line.Text[at - 1 < 0 ? 0 : at - 1])).Count();

    // A known word set less than the headings is a label when it stands among skills, repeats, or closes with a colon inside a job.
    private static bool IsLabel(Candidate candidate, HeadingLooks looks, SectionKind? current, bool gap = false)
    {
        if (current is null)
            return false;
        if (current is SectionKind.Skills or SectionKind.Languages)
            return candidate.Match!.Value.Kind is SectionKind.Skills or SectionKind.Languages or SectionKind.Other or SectionKind.Projects;
        if (current is not (SectionKind.Experience or SectionKind.Projects))
            return candidate.Line.Text.EndsWith(':') && !(candidate.Line is { Paragraph: { Bold: true, Capitals: true } } || looks.RankOf(candidate.Line) == LookRank.Lesser && gap);
        return candidate.Line.Text.EndsWith(':')
            || candidate.Match!.Value.Kind is SectionKind.Awards or SectionKind.Skills or SectionKind.Summary or SectionKind.Experience or SectionKind.Projects
            || looks.Repeats(candidate.Line);
    }

    // "Skills", "Achievements" under one job after another are parts of the jobs, however they are set.
    private static bool BelongsToJobs(SectionKind kind, SectionKind current) =>
        current is SectionKind.Experience or SectionKind.Projects && kind is SectionKind.Skills or SectionKind.Awards or SectionKind.Summary or SectionKind.Projects && kind != current;

    // Set a level deeper than the open heading, or smaller.
    private static bool LiesBelow(Line line, Line? open) =>
        open is not null && (line.Look.OutlineLevel > open.Look.OutlineLevel || line.Look.Size <= open.Look.Size - 1 && line.Look.OutlineLevel is null);

    private static bool StandsApart(int at, IReadOnlyList<Line> lines)
    {
        var line = lines[at];
        return at + 1 < lines.Count && (at == 0 || lines[at - 1].IsEmpty || line.Look != lines[at - 1].Look || lines[at - 1].Words > MostWords
            || lines[at - 1].Listed || line.Paragraph.Cell != lines[at - 1].Paragraph.Cell || line.Paragraph.Capitals || line.Text.EndsWith(':'));
    }

    // Set like running text, but with a gap above and its contents right below: the author forgot the look once.
    private static bool Leads(int at, IReadOnlyList<Line> lines) =>
        at + 1 < lines.Count && !lines[at + 1].IsEmpty && at > 0 && lines[at - 1].IsEmpty && lines[at].Words <= 4 && lines[at].Paragraph.Cell == lines[at + 1].Paragraph.Cell;

    // The same, where the headings of the page have a gap on both sides.
    private static bool StandsAlone(int at, IReadOnlyList<Line> lines) =>
        at > 0 && at + 2 < lines.Count && lines[at - 1].IsEmpty && lines[at + 1].IsEmpty && !lines[at].Text.EndsWith(':') && HeadingText.Key(lines[at].Plain).Count(c => c == ' ') <= 2;

    // Below the name, above prose, set like the headings: "What I do".
    private static bool OpensSummary(int at, IReadOnlyList<Line> lines)
    {
        var next = lines.Skip(at + 1).FirstOrDefault(other => !other.IsEmpty);
        return next is { Words: >= 12 } && !ContactLines.Is(next) && lines.Take(at).Any(other => !other.IsEmpty && other.Look != lines[at].Look);
    }

    // An unknown line set like a heading, with a date on one of the next lines, is more likely an employer than a section.
    private static bool EntryFollows(int at, IReadOnlyList<Line> lines, SectionKind current)
    {
        var next = lines.Skip(at + 1).FirstOrDefault(line => !line.IsEmpty);
        if (next is not null && EdgeDates.Of(next) is { Span: true } && EdgeDates.IsAlone(next))
            return true;
        if (current is not (SectionKind.Experience or SectionKind.Education or SectionKind.Projects))
            return false;
        var words = lines[at].Plain;
        if (current == SectionKind.Education ? TitleWords.IsDegree(words) || TitleWords.IsSchool(words) : current == SectionKind.Experience && (TitleWords.IsJob(words) || TitleWords.IsCompany(words)))
            return true;
        return lines.Skip(at + 1).Where(next => !next.IsEmpty).Take(2).Any(line => !line.Dates.IsEmpty && line.Words < 14 && !line.Listed);
    }
}

internal readonly record struct Candidate(int At, Line Line, HeadingMatch? Match);
