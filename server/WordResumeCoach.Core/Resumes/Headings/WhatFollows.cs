using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes.Entries;
using Line = WordResumeCoach.Core.Resumes.Lines.Line;

namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>Whether the lines below a word are what a section of that name holds. It speaks for a heading that nothing sets apart.</summary>
internal static class WhatFollows
{
    private const int FewestTools = 2;

    public static bool Fits(SectionKind kind, int at, IReadOnlyList<Line> lines)
    {
        var below = lines.Skip(at + 1).Take(4).TakeWhile(line => !line.IsEmpty).ToList();
        return below.Count > 0 && kind switch
        {
            SectionKind.Skills => Technologies.Find(below[0].Text).Length >= FewestTools && below[0].Dates.IsEmpty,
            SectionKind.Education => below.Take(2).Any(line => TitleWords.IsDegree(line.Plain) || TitleWords.IsSchool(line.Plain)),
            SectionKind.Experience => below.Take(3).Any(line => EdgeDates.Of(line) is { Span: true }) && below.Take(3).Any(line => TitleWords.IsJob(line.Plain)),
            _ => false,
        };
    }
}
