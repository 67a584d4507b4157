using System.Globalization;

namespace WordResumeCoach.Core.Resumes.Dates;

/// <summary>One end of a date range, read from tokens.</summary>
/// <param name="Year">Null for the present, for a bare month, and for a slot.</param>
/// <param name="Next">Index of the token after it.</param>
internal readonly record struct DatePoint(int? Year, int? Month, bool Present, bool Slot, int Next)
{
    private const int FirstYear = 1940;
    private const int LastYear = 2059;

    public EntryDate? Value => Present ? EntryDate.Present : Year is { } year ? new EntryDate(year, Month) : null;

    /// <summary>True for a month whose year stands at the other end: "Sep - Dec 1994".</summary>
    public bool BareMonth => Year is null && Month is not null;

    public static DatePoint? Read(List<DateToken> tokens, int at) =>
        at >= tokens.Count ? null : tokens[at].Kind switch
        {
            DateTokenKind.Word => FromWord(tokens, at),
            DateTokenKind.Number => FromNumber(tokens, at),
            _ => tokens[at].Is('\'') && ShortYear(tokens, at + 1) is { } year ? new DatePoint(year, null, false, false, at + 2) : null,
        };

    private static DatePoint? FromWord(List<DateToken> tokens, int at)
    {
        var word = tokens[at].Text;
        if (MonthNames.IsPresent(word) || (word == "date" && at > 0 && tokens[at - 1].Text is "to" or "till" or "until"))
            return new DatePoint(null, null, true, false, at + 1 < tokens.Count && tokens[at + 1].Text is "время" or "час" or "time" or "day" or "moment" ? at + 2 : at + 1);
        if (DateSlots.IsWord(tokens, at) is { } slotEnd)
            return new DatePoint(null, null, false, true, slotEnd);
        if (MonthNames.IsPart(word) && PartOfYear(tokens, at) is { } part)
            return part;
        var month = MonthNames.Of(word);
        if (month is null && !MonthNames.IsSeason(word))
            return null;
        var next = SkipDay(tokens, Skip(tokens, at + 1));
        if (YearAt(tokens, next) is { } found)
            return new DatePoint(found.Year, month, false, false, found.Next);
        return month is null ? null : new DatePoint(null, month, false, false, IsStopOf(tokens, at) ? at + 2 : at + 1);
    }

    // "mid-2015", "end of March 2015", "a finales de 2015": a year, or a month of one, must follow.
    private static DatePoint? PartOfYear(List<DateToken> tokens, int at)
    {
        var next = at + 1;
        while (next < tokens.Count && (tokens[next].Is('-') || tokens[next].Text is "of" or "de" or "del" or "do" or "van" or "in"))
            next++;
        if (next >= tokens.Count || tokens[next].Text.Length < 3)
            return null;
        var point = tokens[next].Kind == DateTokenKind.Number ? tokens[next].Length == 4 ? FromNumber(tokens, next) : null
            : MonthNames.Of(tokens[next].Text) is not null || MonthNames.IsSeason(tokens[next].Text) ? FromWord(tokens, next) : null;
        return point is { Year: not null } ? point : null;
    }

    private static DatePoint? FromNumber(List<DateToken> tokens, int at)
    {
        var number = Number(tokens[at]);
        if (tokens[at].Length == 4 && IsYear(number))
            return YearFirst(tokens, at, number);
        if (tokens[at].Length > 2)
            return null;
        return Numeric(tokens, at, number) ?? DayFirst(tokens, at, number);
    }

    // 2020, 2020-03, 2020/03, 2020.03.15, 2020年3月
    private static DatePoint YearFirst(List<DateToken> tokens, int at, int year)
    {
        if (IsGlued(tokens, at + 1, '-', '/', '.') && MonthAt(tokens, at + 2) is { } month && tokens[at + 2].Length == 2
            && !IsShortEnd(tokens, at, year, month))
        {
            var day = IsGlued(tokens, at + 3, '-', '/', '.') && tokens[at + 4].Length <= 2;
            return new DatePoint(year, month, false, false, day ? at + 5 : at + 3);
        }
        if (at + 1 < tokens.Count && tokens[at + 1].Text is "年" or "년")
            return MonthAt(tokens, at + 2) is { } named && at + 3 < tokens.Count && tokens[at + 3].Text[0] is '月' or '월'
                ? new DatePoint(year, named, false, false, at + 4)
                : new DatePoint(year, null, false, false, at + 2);
        return new DatePoint(year, null, false, false, at + 1);
    }

    // 03/2020, 3.2020, 03-2020, 15.03.2020, 3/15/2020, 06/20
    private static DatePoint? Numeric(List<DateToken> tokens, int at, int first)
    {
        if (!IsGlued(tokens, at + 1, '/', '.', '-'))
            return null;
        var second = tokens[at + 2];
        if (second.Length == 4 && IsYear(Number(second)) && first is >= 1 and <= 12)
            return new DatePoint(Number(second), first, false, false, at + 3);
        if (second.Length <= 2 && IsGlued(tokens, at + 3, '/', '.', '-') && tokens[at + 4].Length == 4 && IsYear(Number(tokens[at + 4])))
        {
            // Day and month change places by country; the one that can be a month is it, else the second, as most countries write.
            var month = Number(second) is >= 1 and <= 12 ? Number(second) : first;
            return month is >= 1 and <= 12 ? new DatePoint(Number(tokens[at + 4]), month, false, false, at + 5) : null;
        }
        return second.Length == 2 && tokens[at].Length == 2 && tokens[at + 1].Is('/') && first is >= 1 and <= 12
            ? new DatePoint(Century(Number(second)), first, false, false, at + 3)
            : null;
    }

    // 15 March 2020, 1er mars 2020, 15. Marz 2020
    private static DatePoint? DayFirst(List<DateToken> tokens, int at, int day)
    {
        if (day is < 1 or > 31)
            return null;
        var next = Skip(tokens, at + 1);
        if (next < tokens.Count && tokens[next].Text is "st" or "nd" or "rd" or "th" or "er" or "de")
            next++;
        return next < tokens.Count && MonthNames.Of(tokens[next].Text) is not null && FromWord(tokens, next) is { Year: not null } point
            ? point
            : null;
    }

    private static (int Year, int Next)? YearAt(List<DateToken> tokens, int at)
    {
        if (at < tokens.Count && tokens[at].Text is "de" or "of" or "del" or "do")
            at++;
        if (at >= tokens.Count)
            return null;
        if (tokens[at].Is('\''))
            return ShortYear(tokens, at + 1) is { } quoted ? (quoted, at + 2) : null;
        if (tokens[at].Kind != DateTokenKind.Number)
            return null;
        if (tokens[at].Length == 4 && IsYear(Number(tokens[at])))
            return (Number(tokens[at]), at + 1);
        return ShortYear(tokens, at) is { } bare ? (bare, at + 1) : null;
    }

    private static int? ShortYear(List<DateToken> tokens, int at) =>
        at < tokens.Count && tokens[at] is { Kind: DateTokenKind.Number, Length: 2 } token ? Century(Number(token)) : null;

    private static int SkipDay(List<DateToken> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind != DateTokenKind.Number || tokens[at].Length > 2)
            return at;
        var next = at + 1;
        if (next < tokens.Count && tokens[next].Text is "st" or "nd" or "rd" or "th")
            next++;
        if (next < tokens.Count && tokens[next].Is(','))
            next++;
        return next < tokens.Count && tokens[next].Length == 4 && IsYear(Number(tokens[next])) ? next : at;
    }

    // "Oct. - Dec. 2016": the stop is part of the shortened word.
    private static bool IsStopOf(List<DateToken> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1].Is('.') && tokens[at + 1].Start == tokens[at].End;

    // After a month: "Jan. 2020", "January, 2020", "Jan/2020", "Jan-2020".
    private static int Skip(List<DateToken> tokens, int at)
    {
        if (at < tokens.Count && tokens[at].Is('.'))
            at++;
        if (at + 1 < tokens.Count && tokens[at].Text is "," or "/" or "-" && tokens[at + 1].Kind == DateTokenKind.Number
            && (tokens[at].Is(',') || tokens[at].End == tokens[at + 1].Start))
            at++;
        return at;
    }

    private static bool IsGlued(List<DateToken> tokens, int at, params ReadOnlySpan<char> marks) =>
        at + 1 < tokens.Count && tokens[at].Kind == DateTokenKind.Mark && marks.Contains(tokens[at].Text[0])
        && tokens[at].Start == tokens[at - 1].End && tokens[at + 1].Kind == DateTokenKind.Number && tokens[at + 1].Start == tokens[at].End;

    // "2010-12" in a list of school years is two years, where "2010-03" is a month: only a later year of the same century can be one.
    private static bool IsShortEnd(List<DateToken> tokens, int at, int year, int month) =>
        tokens[at + 1].Is('-') && month > year % 100 && month - (year % 100) <= 6 && year % 100 >= 5;

    private static int? MonthAt(List<DateToken> tokens, int at) =>
        at < tokens.Count && tokens[at].Kind == DateTokenKind.Number && tokens[at].Length <= 2 && Number(tokens[at]) is >= 1 and <= 12 and var month
            ? month
            : null;

    private static bool IsYear(int number) => number is >= FirstYear and <= LastYear;

    private static int Century(int two) => two < 60 ? 2000 + two : 1900 + two;

    private static int Number(DateToken token) =>
        token.Length <= 4 && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
