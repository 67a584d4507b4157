using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Finds what a share, factor or duration is of: the nearest word before it, else behind it, that means time, latency, cost or availability.</summary>
internal static class ChangedThing
{
    private const int Back = 9;

    private const int Ahead = 6;

    private static readonly WordSet Latency = WordSet.Of(
        "latency latencies response responses lag ttfb roundtrip p50 p75 p90 p95 p99 p99.9 p999 page-load percentile");

    private static readonly WordSet Time = WordSet.Of(
        """
        time times build builds deployment deployments deploy startup start-up boot runtime duration mttr mttd recovery
        onboarding lead cycle turnaround feedback
        """);

    private static readonly WordSet Cost = WordSet.Of(
        "cost costs bill bills spend spending expense expenses revenue savings budget sales overhead billing fees invoice hosting-cost");

    private static readonly WordSet Availability = WordSet.Of("availability uptime downtime sla slas slo slos");

    private static readonly WordSet LatencyBeforeTime = WordSet.Of("response load query search page api request lookup render rendering read write endpoint loading round-trip trip");

    private static readonly WordSet Answered = WordSet.Of(
        """
        query queries search searches report reports page pages endpoint endpoints api apis request requests lookup lookups
        checkout call calls response login dashboard dashboards screen feed answers
        """);

    public static QuantityKind? Of(Line line, ImmutableArray<Amount> amounts, int index)
    {
        var amount = amounts[index];
        var floor = index > 0 ? amounts[index - 1].LastToken : -1;
        for (var i = amount.FirstToken - 1; i > floor && i >= amount.FirstToken - Back && !IsEnd(line, i); i--)
        {
            if (Kind(line, i) is { } kind)
                return kind;
        }
        var ceiling = index + 1 < amounts.Length ? amounts[index + 1].FirstToken : line.Count;
        for (var i = amount.LastToken + 1; i < ceiling && i <= amount.LastToken + Ahead && !IsEnd(line, i) && !line.In(i, ClauseWords) && !line.IsSign(i, ','); i++)
        {
            if (Kind(line, i) is { } kind)
                return kind;
        }
        return null;
    }

    /// <summary>Whether seconds here are how long something takes to answer.</summary>
    public static bool IsAnswered(Line line, Amount amount)
    {
        for (var i = Math.Max(0, amount.FirstToken - Back); i < Math.Min(line.Count, amount.LastToken + Ahead); i++)
        {
            if (line.In(i, Answered))
                return true;
        }
        return false;
    }

    private static QuantityKind? Kind(Line line, int token)
    {
        if (line.Kind(token) is not (TokenKind.Word or TokenKind.Code))
            return null;
        if (line.In(token, Time))
        {
            var named = line.IsDash(token - 1) ? token - 2 : token - 1;
            var isAnswer = (line.Is(token, "time") || line.Is(token, "times")) && line.In(named, LatencyBeforeTime);
            return isAnswer ? QuantityKind.Latency : line.Is(token, "times") || !line.In(token, NotAlone) ? QuantityKind.Time : TimeIfNamed(line, token);
        }
        return line.In(token, Latency) ? QuantityKind.Latency
            : line.In(token, Cost) ? QuantityKind.Cost
            : line.In(token, Availability) ? QuantityKind.Availability
            : null;
    }

    /// <summary>"build", "deploy", "lead" mean time only as "build time".</summary>
    private static readonly WordSet NotAlone = WordSet.Of("build builds deployment deployments deploy lead cycle recovery onboarding boot feedback");

    private static QuantityKind? TimeIfNamed(Line line, int token) =>
        line.Is(token + 1, "time") || line.Is(token + 1, "times") || line.Is(token + 1, "duration") || line.Is(token, "builds") ? QuantityKind.Time : null;

    private static readonly WordSet ClauseWords = WordSet.Of("and while but so that which by");

    private static bool IsEnd(Line line, int token) =>
        line.IsSign(token, ';') || (line.IsSign(token, '.') && !line.IsGlued(token + 1));
}
