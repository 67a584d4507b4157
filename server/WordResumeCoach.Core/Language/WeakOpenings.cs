using System.Text.RegularExpressions;

namespace WordResumeCoach.Core.Language;

/// <summary>Finds openings that tell of responsibility, presence or knowledge where an act could stand.</summary>
public static partial class WeakOpenings
{
    private static readonly (OpeningKind Kind, Regex Phrase)[] Kinds =
    [
        (OpeningKind.Duty, Duty()),
        (OpeningKind.Role, Role()),
        (OpeningKind.Worked, Worked()),
        (OpeningKind.Helped, Helped()),
        (OpeningKind.TookPart, TookPart()),
        (OpeningKind.Knowledge, Knowledge()),
    ];

    /// <param name="text">One line of work, without its bullet.</param>
    public static OpeningPhrase? Find(string text)
    {
        var start = LineStart().Match(text).Length;
        // A label is no opening: "Ledger: rewrote ...". What comes after the colon opens the line.
        if (Label().Match(text, start) is { Success: true } label && !Array.Exists(Kinds, kind => kind.Phrase.IsMatch(text, start)))
            start = label.Index + label.Length;
        var lead = Lead().Match(text, start).Length;
        foreach (var (kind, phrase) in Kinds)
        {
            if (phrase.Match(text, start + lead) is { Success: true } match && !TakingPartIsTheAct(kind, text, match.Index + match.Length))
                return new OpeningPhrase(kind, start, lead + match.Length, start + lead);
        }
        return null;
    }

    /// <summary>A rotation is done by taking part in it; so are review boards and programmes.</summary>
    private static bool TakingPartIsTheAct(OpeningKind kind, string text, int after) =>
        kind is OpeningKind.TookPart or OpeningKind.Role && Shared().IsMatch(text.AsSpan(after));

    [GeneratedRegex(@"^[\s•–—*▪■●◦·-]*", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"\G[^:.;,]{2,45}:\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\G(?:(?:i|we|my(?:\s+(?:role|job|work))?)\s+)?(?:(?:was|were|am|are|is|have been|had been|has been|have|had|been)\s+)?(?:(?:also|actively|closely|directly|primarily|mainly|mostly|heavily|fully|solely|jointly|personally|successfully|extensively|partly|deeply|frequently|regularly|then)\s+)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\G(?:responsible\s+for|(?:(?:main|key|daily|primary|core)\s+)?responsibilities\s+(?:include[ds]?|were|was|are)|tasked\s+with|charged\s+with|entrusted\s+with|assigned\s+to|in\s+charge\s+of|(?:(?:main|key|daily|primary|core|day-to-day)\s+)?(?:duties|tasks)\s+(?:include[ds]?|were|was|are)|hired\s+(?:to|for)|accountable\s+for)\b:?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    [GeneratedRegex(@"\G(?:work(?:ed|ing|s)?(?:\s+(?:closely|mainly|mostly|primarily))?\s+(?:in|as|within)|(?:served|acted|serving|acting)\s+as|(?:active\s+|core\s+|key\s+)?member\s+of|part\s+of\s+(?:a|an|the)|play(?:ed|ing|s)?\s+(?:a|an|the)\s+(?:\w+\s+)?(?:role|part)\s+(?:of|in|as))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    [GeneratedRegex(@"\Gwork(?:ed|ing|s)?(?:\s+(?:closely|directly|extensively|together|mainly|mostly|primarily|hands-on|actively|heavily|jointly|side by side))?\s+(?:on|with|alongside|upon)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Worked();

    [GeneratedRegex(@"\G(?:help(?:ed|ing|s)?(?:\s+(?:with|in|out|to))?|assist(?:ed|ing|s)?(?!-)(?:\s+(?:with|in|on))?|aided(?:\s+(?:with|in))?|contribut(?:ed|ing|es?)\s+(?:to|towards?|in))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Helped();

    [GeneratedRegex(@"\G(?:involved\s+(?:in|with)|involvement\s+in|participat(?:ed|ing|es?|ion)\s+in|took\s+part\s+in|taking\s+part\s+in|take\s+part\s+in|engaged\s+in|exposed\s+to|exposure\s+to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TookPart();

    [GeneratedRegex(@"\G(?:(?:good|strong|solid|deep|extensive|hands-on|practical|working|basic|proven|wide|broad|in-depth|excellent|prior|some)\s+)*(?:experienced?|knowledge|understanding|familiarity|familiar|expertise|proficiency|proficient|skilled|background|versed)\s+(?:in|of|with|on|using)\b|\G(?:over\s+|more\s+than\s+)?(?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:years|yrs)['’]?\s+(?:of\s+)?(?:\w+\s+){0,2}?(?:experience|work)\b(?:\s+(?:in|of|with|on|using)\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Knowledge();

    [GeneratedRegex(@"^\s+(?:\S+\s+){0,4}?(?:on-?call|rotations?|rotas?|review\s+boards?|boards?|committees?|councils?|guilds?|working\s+groups?|standards\s+group|programmes?|programs?|hackathons?|interview\s+panels?|panels?|game\s+days?|mentoring|mentorship|audits?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shared();
}
