namespace WordResumeCoach.Core.Resumes.Dates;

/// <summary>A date or a span of dates written in a line.</summary>
/// <param name="Start">First character, zero-based, UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units; "since" and brackets around the date are not part of it.</param>
/// <param name="From">First month or year; null when the date has no value, as in a template's "[Start date]".</param>
/// <param name="To">Last month or year, or the present; equal to <paramref name="From"/> for a single date.</param>
/// <param name="Span">True when two ends are written, or one with "since" or an open dash.</param>
public sealed record DateRange(int Start, int Length, EntryDate? From, EntryDate? To, bool Span)
{
    public int End => Start + Length;
}
