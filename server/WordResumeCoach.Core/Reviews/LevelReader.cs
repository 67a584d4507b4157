using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Core.Reviews;

/// <summary>Reads the level from dated jobs and their titles, or takes the author's word.</summary>
internal static partial class LevelReader
{
    private const int MidFrom = 24;
    private const int SeniorFrom = 96;
    private const int SeniorTitleFrom = 48;

    public static LevelReading Read(Resume resume, YearMonth asOf, Level? given, AnchorMaker anchors)
    {
        if (given is { } level && level != Level.Unknown)
            return new LevelReading(level, "You said so.", []);
        var jobs = resume.Of(SectionKind.Experience).SelectMany(section => section.Entries).Where(entry => entry.Start is not null).ToList();
        if (jobs.Count == 0)
            return new LevelReading(Level.Unknown, "No dated job was found.", []);
        var months = Covered(jobs, asOf);
        var title = jobs.FirstOrDefault(job => job.Title is { } text && SeniorTitle().IsMatch(text));
        var evidence = jobs.Select(job => anchors.At(Place.Paragraph(job.Ordinal))).ToImmutableArray();
        var years = months < 12 ? $"{months} months" : months < 24 ? "1 year" : $"{months / 12} years";
        if (months >= SeniorFrom || (title is not null && months >= SeniorTitleFrom))
            return new LevelReading(Level.Senior, title is null ? $"{years} of dated jobs." : $"{years} of dated jobs, and a senior title.", evidence);
        return new LevelReading(months >= MidFrom ? Level.Mid : Level.Entry, $"{years} of dated jobs.", evidence);
    }

    /// <summary>Months covered by at least one job, first and last month included.</summary>
    private static int Covered(IEnumerable<Entry> jobs, YearMonth asOf)
    {
        var covered = 0;
        var reached = int.MinValue;
        foreach (var (first, last) in jobs
            .Select(job => (job.Start!.Earliest(asOf).Index, (job.End ?? job.Start!).Latest(asOf).Index))
            .Select(span => (span.Item1, Math.Min(span.Item2, asOf.Index))).Order())
        {
            covered += Math.Max(0, last - Math.Max(first, reached + 1) + 1);
            reached = Math.Max(reached, last);
        }
        return covered;
    }

    [GeneratedRegex(@"\b(senior|sr|staff|principal|lead|head|architect|distinguished|chief|cto)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeniorTitle();
}
