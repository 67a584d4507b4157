using System.Collections.Immutable;

namespace WordResumeCoach.Core.Resumes.Dates;

/// <summary>Finds the dates and spans of dates in a line, in the forms and languages resumes use.</summary>
public static class DateRanges
{
    private static readonly string[] Joins = ["to", "until", "till", "through", "thru", "bis", "a", "al", "au", "hasta", "ate", "tot", "do", "t", "and", "по", "до", "til", "till", "az"];

    private static readonly string[] Sinces = ["since", "from", "seit", "ab", "von", "depuis", "desde", "dal", "da", "sinds", "vanaf", "od", "с", "з"];

    public static ImmutableArray<DateRange> Find(string line)
    {
        if (!MayHoldDate(line))
            return [];
        var tokens = DateToken.Read(line);
        var found = ImmutableArray.CreateBuilder<DateRange>();
        for (var i = 0; i < tokens.Count;)
        {
            if (DatePoint.Read(tokens, i) is not { } first || !StandsAlone(tokens, i, first.Next))
            {
                i++;
                continue;
            }
            var (range, next) = Complete(tokens, i, first);
            if (range is not null)
                found.Add(range);
            i = next;
        }
        return found.DrainToImmutable();
    }

    private static bool MayHoldDate(string line) => line.AsSpan().IndexOfAnyInRange('0', '9') >= 0
        || line.Contains('[') || line.Contains('<') || line.Contains("ate", StringComparison.OrdinalIgnoreCase)
        || line.Contains("yy", StringComparison.OrdinalIgnoreCase);

    private static (DateRange? Range, int Next) Complete(List<DateToken> tokens, int at, DatePoint first)
    {
        var join = JoinAfter(tokens, first.Next);
        if (join is { } after && DatePoint.Read(tokens, after) is { } second && StandsAlone(tokens, after, second.Next))
        {
            var year = first.Year ?? (first.BareMonth ? second.Year : null);
            var from = year is { } known ? new EntryDate(known, first.Month) : null;
            if (from is not null || first.Slot || second.Slot)
                return (Range(tokens, at, second.Next, from, second.Value, true), second.Next);
        }
        if (first.Year is { } whole && join is { } end && ShortEnd(tokens, end, whole) is { } last)
            return (Range(tokens, at, end + 1, first.Value, new EntryDate(last, null), true), end + 1);
        if (first.Slot)
            return (Range(tokens, at, first.Next, null, null, false), first.Next);
        if (first.Value is not { IsPresent: false } value)
            return (null, first.Next);
        var since = at > 0 && Sinces.Contains(tokens[at - 1].Text);
        var open = join is { } tail && tokens[first.Next].Kind == DateTokenKind.Mark && ClosesAt(tokens, tail);
        return (Range(tokens, at, open ? first.Next + 1 : first.Next, value, since || open ? EntryDate.Present : value, since || open), first.Next);
    }

    // "2019-20", "1998/99"
    private static int? ShortEnd(List<DateToken> tokens, int at, int year) =>
        at < tokens.Count && tokens[at] is { Kind: DateTokenKind.Number, Length: 2 } token && StandsAlone(tokens, at, at + 1)
        && tokens[at - 1].End == token.Start && int.Parse(token.Text, System.Globalization.CultureInfo.InvariantCulture) is var two
        && (year / 100 * 100) + two is var full && full > year && full - year <= 12
            ? full
            : null;

    /// <summary>The token after a dash or a word that joins two dates; null when none stands here.</summary>
    private static int? JoinAfter(List<DateToken> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Text is "]" or ">" or "»" or "}" or "," && at + 1 < tokens.Count && IsJoin(tokens, at + 1))
            at++;
        if (at >= tokens.Count || !IsJoin(tokens, at))
            return null;
        var next = at + 1;
        while (next < tokens.Count && (tokens[next].Is('-') || tokens[next].Is('>') || tokens[next].Text is "the" or "m" or "/" or "till" or "until" or "to" or "по" or "до"))
            next++;
        while (next < tokens.Count && tokens[next].Text is "[" or "<" or "«" or "{")
            next++;
        // "to the present", "a la fecha", "bis jetzt": an article may stand before the second end.
        return next < tokens.Count && tokens[next].Text is "la" or "o" or "l'" or "ce" ? next + 1 : next;
    }

    private static bool IsJoin(List<DateToken> tokens, int at) => tokens[at].Kind switch
    {
        DateTokenKind.Mark => tokens[at].Text[0] is '-' or '~' or '/' or '→' or '至' or '…' or '\u2212' or '\u2015',
        DateTokenKind.Word => Joins.Contains(tokens[at].Text),
        _ => false,
    };

    private static bool ClosesAt(List<DateToken> tokens, int at) => at >= tokens.Count || tokens[at].Text is ")" or "]" or "|" or ",";

    // No part of a longer word or figure: "v2019", "2020x", "1.2020.3", "$2000", "2,000", "2000+".
    private static bool StandsAlone(List<DateToken> tokens, int first, int next)
    {
        var before = first > 0 && tokens[first - 1].End == tokens[first].Start ? tokens[first - 1] : default;
        var after = next < tokens.Count && tokens[next].Start == tokens[next - 1].End ? tokens[next] : default;
        if (before.Text is "$" or "€" or "£" or "#" or "@" or "_" or "=" or "&" or "+" || before.Kind == DateTokenKind.Word && before.Text is not null)
            return false;
        if (before.Text is "." or "," or "/" or "-" && first > 1 && tokens[first - 2].Kind == DateTokenKind.Number && tokens[first - 2].End == before.Start
            && !(before.Text is "-" or "/"))
            return false;
        return after.Text is not ("%" or "+" or "_" or "@" or "$" or "€") && !(after.Text is not null && after.Kind == DateTokenKind.Word && after.Text[0] is not ('年' or '년'));
    }

    private static DateRange Range(List<DateToken> tokens, int first, int next, EntryDate? from, EntryDate? to, bool span)
    {
        var start = tokens[first].Start;
        return new DateRange(start, tokens[next - 1].End - start, from, to, span);
    }
}
