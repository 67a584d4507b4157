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

    private static readonly WordSet NameSuffixes = WordSet.Of(
        "bit bits factor tier tiered phase way party degree dimensional click off to on one level stage d fa g pl pc f p xx");

    private static readonly WordSet Months = WordSet.Of(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter");

    private static readonly WordSet StreetWords = WordSet.Of("street st avenue ave road rd drive lane ln boulevard blvd way court square");

    private static readonly WordSet Codes = WordSet.Of(
        "200 201 202 204 301 302 304 307 308 400 401 403 404 405 409 410 412 413 415 418 422 425 429 451 500 501 502 503 504");

    private static readonly WordSet CodeWords = WordSet.Of("error errors response responses handling status code codes s page pages rate retries");

    private static readonly WordSet CodeLabels = WordSet.Of("http https status code codes error errors returned returning");

    private static readonly WordSet Grades = WordSet.Of("gpa cgpa");

    public static (AmountRole Role, Span Label) Of(Line line, ReadNumber number, Amount? previous)
    {
        var (first, last) = (number.First, number.Last);
        if (number.Spelled)
            return IsSpelledName(line, number) ? (AmountRole.Name, default) : (AmountRole.Measure, default);
        if (InTechnology(line, first) || line.Opaque.Any(o => o.Covers(line.Tokens[first].Start)))
            return (AmountRole.Name, default);
        if (AmountDates.IsDate(line, number))
            return (AmountRole.Date, default);
        if (line[first].Count('.') > 1 || IsGluedName(line, first, last) || IsCode(line, first, last) || IsAddressOrPhone(line, first, last))
            return (AmountRole.Name, default);
        if (HasMeasure(line, last) || line.In(last + 1, WordSetOfRates))
            return IsRank(line, first, last) ? (AmountRole.Name, default) : (AmountRole.Measure, default);
        if (LabelBefore(line, first) is { } label)
            return (AmountRole.Name, label);
        return previous is { Role: AmountRole.Name, Label.Length: > 0 } && Continues(line, previous, first)
            ? (AmountRole.Name, previous.Label)
            : (AmountRole.Measure, default);
    }

    private static readonly WordSet WordSetOfRates = WordSet.Of("rps qps tps rpm iops");

    /// <summary>"one of", "zero trust", "two-factor", "three-tier", "one-click": words, not figures.</summary>
    private static bool IsSpelledName(Line line, ReadNumber number)
    {
        var next = number.Last + 1;
        if (line.IsDash(next) && line.IsGlued(next) && line.IsGlued(next + 1))
            return line.In(next + 1, NameSuffixes) || line.In(next + 1, Ordinals) || (line.Is(number.First, "one") && line.Is(next + 1, "time")) || (line.Is(number.First, "zero") && !IsWithout(line, next + 1));
        if (line.IsDash(number.First - 1) && line.IsGlued(number.First) && line.IsGlued(number.First - 1))
            return true;
        if (line.Is(number.First, "zero"))
            return !IsWithout(line, next) && !IsWithout(line, next + 1) || line.In(number.First - 1, ZeroLabels);
        if (line.Is(number.First, "one") && number.First == number.Last)
            return Units.Of(line[next]).Family == UnitFamily.None && !line.Is(next, "to");
        return number.Indefinite && !line.Is(next, "of");
    }

    private static readonly WordSet Ordinals = WordSet.Of("first second third fourth fifth sixth seventh eighth ninth");

    private static readonly WordSet ZeroLabels = WordSet.Of("net from to ground day");

    private static readonly WordSet Losses = WordSet.Of(
        "downtime data loss losses disruption disruptions interruption interruptions defects defect errors error incidents incident outages outage bugs failures regressions breaches findings vulnerabilities complaints violations message messages customer lost duplicates escalations rollbacks impact planned unplanned production critical missed");

    private static bool IsWithout(Line line, int token) => line.In(token, Losses);

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

    private static bool HasMeasure(Line line, int last)
    {
        var at = last + 1;
        if (line.IsSign(at, '+') && line.IsGlued(at))
            at++;
        return line.IsSign(at, '%')
            || (Units.Of(line[at]).Family != UnitFamily.None && (line.IsGlued(at) || line[at].Length > 1) && !line.Is(at, "x"))
            || (line.IsGlued(at) && Units.Of(line[at]).Family == UnitFamily.Times);
    }

    private static bool IsRank(Line line, int first, int last) =>
        line.Is(last + 1, "percentile") || line.Is(last + 2, "percentile") || (line.Is(first - 1, "top") && !line.IsSign(last + 1, '%'));

    /// <summary>"HTTP/2", "CVE-2021", "AES-256", "2FA", "3D", "5xx", "12-factor", "64-bit", "#42", "7B model", "4.0 GPA".</summary>
    private static bool IsGluedName(Line line, int first, int last)
    {
        var before = first - 1;
        if (line.IsGlued(first))
        {
            if (line.IsSign(before, '#') || (line.IsSign(before, '/') && line.IsGlued(before) && line.Kind(before - 1) == TokenKind.Word && !line.Is(before - 1, "and")))
                return true;
            if (line.IsDash(before) && line.IsGlued(before) && IsName(line, before - 1))
                return true;
            if (line.IsSign(before, ':') || line.IsSign(before, '_') || line.IsSign(before, '.'))
                return true;
        }
        var next = last + 1;
        if (line.IsDash(next) && line.IsGlued(next) && line.IsGlued(next + 1) && line.In(next + 1, NameSuffixes))
            return true;
        if (first == last && line.IsGlued(next) && line.Kind(next) is TokenKind.Word or TokenKind.Code && first == last && line.IsGlued(next))
            return Units.Of(line[next]).Family == UnitFamily.None && !AmountPrefix.IsCurrency(line, next) && !IsRateWord(line[next]);
        if (line.Is(next, "bit") || line.Is(next, "parameters") || line.Is(next, "params"))
            return true;
        return line.In(next, Grades) || line.In(before, Grades) || (line.Is(before, "of") && line.In(before - 1, Grades)) || (line.IsSign(next, '/') && line.Is(next + 1, "4.0")) || (line.IsSign(before, '/') && line.Is(first, "4.0"));
    }

    private static bool IsRateWord(ReadOnlySpan<char> word) => WordSetOfRates.Contains(word);

    /// <summary>A word with a capital, or a code, that a number is tied to by a hyphen; "sub-10" and "pre-2020" are none.</summary>
    private static bool IsName(Line line, int token) =>
        line.Kind(token) == TokenKind.Code
        || (line.Kind(token) == TokenKind.Word && (line[token].ContainsAnyInRange('A', 'Z') && !line.BeginsSentence(token) || line.In(token, Labels)))
        || (line.Kind(token) == TokenKind.Number && line.IsDash(token - 1) && line.IsGlued(token));

    private static bool IsCode(Line line, int first, int last) =>
        first == last && Codes.Contains(line[first])
        && (line.In(first - 1, CodeLabels)
            || (line.In(last + 1, CodeWords) && !line.Is(last + 2, "per") && !line.Is(last + 2, "a") && !line.IsSign(last + 2, '/'))
            || (line.Is(last + 1, "and") && Codes.Contains(line[last + 2]) && line.In(last + 3, CodeWords)));

    /// <summary>"12 Elm Street", "555-0142", "+1 555".</summary>
    private static bool IsAddressOrPhone(Line line, int first, int last)
    {
        if (line.Kind(last + 1) == TokenKind.Word && char.IsUpper(line[last + 1][0]) && (line.In(last + 2, StreetWords) || line.In(last + 3, StreetWords)) && char.IsUpper(line[line.In(last + 2, StreetWords) ? last + 2 : last + 3][0]))
            return true;
        return (line.IsDash(last + 1) && line.IsGlued(last + 2) && line[last + 2] is ['0', _, ..] && line[first].Length >= 3)
            || (line.IsDash(first - 1) && line.IsGlued(first) && line[first] is ['0', _, ..])
            || (line.IsSign(first - 1, '+') && line.IsGlued(first) && !line.IsSign(last + 1, '%'))
            || (line.IsSign(first - 1, '(') && line.IsSign(last + 1, ')') && line[first].Length == 3 && line.Kind(last + 2) == TokenKind.Number)
            || (line.IsSign(first - 1, ')') && line.IsDash(last + 1) && line.Kind(last + 2) == TokenKind.Number);
    }

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

    /// <summary>"Java 8, 11 and 17", "Python 2 to 3", "PHP 7.4/8.1".</summary>
    private static bool Continues(Line line, Amount previous, int first)
    {
        if (first - previous.LastToken > 3)
            return false;
        for (var i = previous.LastToken + 1; i < first; i++)
        {
            if (!line.IsDash(i) && !line.IsSign(i, ',') && !line.IsSign(i, '/') && !line.IsSign(i, '+') && !line.IsSign(i, '&') && !line.Is(i, "and") && !line.Is(i, "or") && !line.Is(i, "to"))
                return false;
        }
        var isList = previous.FirstToken > 0 && line.IsSign(previous.FirstToken - 1, ',');
        return line[first].Length <= 4 && (isList || AmountNouns.After(line, first, default).Noun.Length == 0);
    }
}
