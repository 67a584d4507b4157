using System.Text.RegularExpressions;

namespace WordResumeCoach.Core.Language;

/// <summary>
/// Outcomes told in words: what no longer breaks, what people can do now. An aim ("to reduce downtime") is none: it says
/// what was wished, not what came of it.
/// </summary>
public static partial class Outcomes
{
    /// <summary>The first outcome in the text as start and length in UTF-16 code units, or null.</summary>
    public static (int Start, int Length)? Find(string text)
    {
        foreach (Match match in Outcome().Matches(text))
        {
            if (!Aim().IsMatch(text.AsSpan(0, match.Index)))
                return (match.Index, match.Length);
        }
        return null;
    }

    [GeneratedRegex(
        @"\bso that\b|\bno longer\b|\bnever again\b|\bno more\b|\bwith(out| no)( any)? (downtime|data loss|outages?|interruptions?|disruption|incidents?|lost (messages|events|orders|data))\b" +
        @"|\b(removed|removing|ended|ending|eliminated|eliminating|abolished|stopped|stopping|prevented|preventing|cut out|did away with|got rid of|replaced|replacing)\b.{0,60}\b(manual(ly)?|by hand|time-?outs?|outages?|duplicates?|errors?|failures?|contention|bottlenecks?|crashes|restarts?|on-call pages?|pages|alerts|delays?|drift|single points? of failure|flaky|toil|waits?|locks?|the need)\b" +
        @"|\b(enabling|enabled|allowing|allowed|letting|let|freeing|freed|making it possible|which lets|which let|that lets|that let)\b.{0,50}\b(to|ship|release|deploy|run|use|see|find|add|scale|start|pay|order|recover|independent\w*)\b" +
        @"|\bfor the first time\b|\bstill in use\b|\bnow (runs?|handles?|serves?|takes?|ships?|works?|recovers?|used by)\b|\badopted (by|across|as)\b|\bbecame the\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    // "to" right before the words makes a wish of them: "to eliminate manual steps", "in order to let teams deploy".
    [GeneratedRegex(@"\b(to|aim(ed|ing) at|meant to|hop(ed|ing) to)\s+(\w+ly\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aim();
}
