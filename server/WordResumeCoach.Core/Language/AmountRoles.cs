namespace WordResumeCoach.Core.Language;

/// <summary>Tells a figure from a name and a date: versions, ports, codes, phases, ordinals, years, product names are no figures.</summary>
internal static class AmountRoles
{
    private static readonly WordSet Labels = WordSet.Of(
        """
        phase phases stage step level tier part section chapter sprint milestone round type class layer layers iteration version versions
        release room floor suite building apt apartment page figure table item no nr number ticket issue bug rfc iso soc din en bs
        series gen generation mark category cat priority sev severity rank place position quarter grade industry route highway
        division area world windows formula covid office dynamics port ports v ver jsr jep pep cve cwe rule article appendix wave
        track zone lab unit exhibit hall batch cohort day week jdk jre se ee es utf sha md aes http https ip ipv usb top llama gpt
        """);

    private static readonly WordSet RateWords = WordSet.Of("rps qps tps rpm iops");

    public static (AmountRole Role, Span Label) Of(Line line, ReadNumber number, Amount? previous)
    {
        var (first, last) = (number.First, number.Last);
        if (number.Spelled)
            return SpelledNames.Is(line, number) ? (AmountRole.Name, default) : (AmountRole.Measure, default);
        if (InTechnology(line, first) || line.IsOpaque(first))
            return (AmountRole.Name, default);
        if (AmountDates.IsDate(line, number))
            return (AmountRole.Date, default);
        if (line[first].Count('.') > 1 || GluedNames.Is(line, first, last) || StatusCodes.Is(line, first, last) || Addresses.Is(line, first, last))
            return (AmountRole.Name, LabelBefore(line, first) ?? default);
        if (HasMeasure(line, last))
            return IsRank(line, first, last) ? (AmountRole.Name, default) : (AmountRole.Measure, default);
        if (LabelBefore(line, first) is { } label)
            return (AmountRole.Name, label);
        return previous is { Role: AmountRole.Name, Label.Length: > 0 } && Continues(line, previous, first)
            ? (AmountRole.Name, previous.Label)
            : (AmountRole.Measure, default);
    }

    /// <summary>Whether a word stands for a rate of requests.</summary>
    public static bool IsRateWord(Line line, int token) => line.In(token, RateWords);

    /// <summary>Whether a word before a number makes it a name: "phase 5", "port 8443".</summary>
    public static bool IsLabel(Line line, int token) => line.In(token, Labels);

    private static bool InTechnology(Line line, int token)
    {
        var at = line.Tokens[token].Start;
        foreach (var mention in line.TechnologyMentions)
        {
            if (at >= mention.Start && at < mention.Start + mention.Length)
                return true;
        }
        return false;
    }

    /// <summary>A unit behind it outweighs a label before it: "Java 40% faster".</summary>
    private static bool HasMeasure(Line line, int last)
    {
        var at = last + 1;
        if (line.IsSign(at, '+') && line.IsGlued(at))
            at++;
        var family = Units.Of(line[at]).Family;
        return line.IsSign(at, '%')
            || IsRateWord(line, at)
            || (family != UnitFamily.None && (line.IsGlued(at) || (line[at].Length > 1 && family != UnitFamily.Times)));
    }

    private static bool IsRank(Line line, int first, int last) =>
        line.Is(last + 1, "percentile") || line.Is(last + 2, "percentile") || (line.Is(first - 1, "top") && !line.IsSign(last + 1, '%'));

    /// <summary>The word that turns a number into a name: a technology, "phase", "port", a name with a capital such as "Windows".</summary>
    private static Span? LabelBefore(Line line, int first)
    {
        var before = first - 1;
        if (before < 0 || (line.IsSign(before, '+')))
            return null;
        var start = line.Tokens[first].Start;
        foreach (var mention in line.TechnologyMentions)
        {
            var end = mention.Start + mention.Length;
            if (end < start && end >= start - 2 && string.IsNullOrWhiteSpace(line.Text[end..start]))
                return IsFigureAfterName(line, first) ? null : new Span(mention.Start, mention.Length);
        }
        if (!line.In(before, Labels))
            return null;
        return new Span(line.Tokens[before].Start, line.Tokens[before].Length);
    }

    /// <summary>"Kafka 1,200 topics" counts; "Java 17 services" does not.</summary>
    private static bool IsFigureAfterName(Line line, int first) =>
        line[first].Contains(',') || (line[first].Length > 2 && !line[first].Contains('.'));

    private static readonly WordSet Joiners = WordSet.Of("and or to");

    /// <summary>"Java 8, 11 and 17", "Python 2 to 3", "PHP 7.4/8.1".</summary>
    private static bool Continues(Line line, Amount previous, int first)
    {
        if (first - previous.LastToken > 3)
            return false;
        for (var i = previous.LastToken + 1; i < first; i++)
        {
            if (!line.IsDash(i) && !line.IsAnySign(i, ",/+&") && !line.In(i, Joiners))
                return false;
        }
        var isList = previous.FirstToken > 0 && line.IsSign(previous.FirstToken - 1, ',');
        return line[first].Length <= 4 && (isList || AmountNouns.After(line, first, default).Noun.Length == 0);
    }
}
