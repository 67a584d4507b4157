using System.Globalization;

namespace WordResumeCoach.Core.Documents;

/// <summary>A month of a year. Written <c>2026-11</c>.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12.</param>
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>
{
    public static YearMonth? TryParse(string? text) =>
        text is { Length: 7 } && text[4] == '-'
        && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && year >= 1 && month is >= 1 and <= 12
            ? new YearMonth(year, month)
            : null;

    /// <summary>Months from the first month of the year 1; differences are spans in months.</summary>
    public int Index => (Year * 12) + Month - 13;

    public int CompareTo(YearMonth other) => Index.CompareTo(other.Index);

    public static bool operator <(YearMonth left, YearMonth right) => left.CompareTo(right) < 0;

    public static bool operator >(YearMonth left, YearMonth right) => left.CompareTo(right) > 0;

    public static bool operator <=(YearMonth left, YearMonth right) => left.CompareTo(right) <= 0;

    public static bool operator >=(YearMonth left, YearMonth right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}
