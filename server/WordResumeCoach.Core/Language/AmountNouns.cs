namespace WordResumeCoach.Core.Language;

/// <summary>Finds what is counted: "12 <u>consumer groups</u>", "3M daily <u>requests</u>", "40-<u>node</u> cluster", "90 % of <u>reads</u>".</summary>
internal static class AmountNouns
{
    private const int Reach = 5;

    private static readonly WordSet Stops = WordSet.Of(
        """
        a an the this that these those and or but nor so as at by for from in into of off on onto out over per through to toward under
        until up upon via with within without across after against along among around before behind below between during since than
        is are was were be been being has have had do does did will would can could should may might must it its they them their he she
        we us our i my me you your who which whose where when while if because not no then also both each every all any more less
        daily weekly monthly hourly yearly annually nightly quarterly plus versus vs resulting
        """);

    private static readonly WordSet Adjectives = WordSet.Of("daily weekly monthly hourly yearly annual nightly quarterly more new");

    private static readonly WordSet Plurals = WordSet.Of("people staff children men women data personnel loc downtime disruption interruption loss impact");

    private static readonly WordSet NotPlural = WordSet.Of(
        """
        aws kubernetes redis postgres jenkins rails express devops kinesis gas less across business process access address
        status always various previous analysis basis bus is was has its as this thus plus news series ios sas css dns tls
        https rds ecs eks sqs sns emr aks kms gcs js ts
        """);

    /// <returns>Head of the phrase, the whole phrase, and the last token that belongs to the amount.</returns>
    public static (Span Noun, Span Phrase, int Last) After(Line line, int last, Unit unit)
    {
        var first = last + 1;
        if (line.IsDash(first) && line.IsGlued(first) && line.IsGlued(first + 1) && line.Kind(first + 1) == TokenKind.Word)
            return Hyphenated(line, last, first + 1, unit);
        if (line.Is(first, "of"))
        {
            if (unit.Family is UnitFamily.Time)
                return (default, default, last);
            first++;
            while (line.In(first, Determiners))
                first++;
        }
        else if (line.In(first, Determiners) && unit.Family is not UnitFamily.Time)
        {
            first++;
        }
        if (line.IsSign(first, '/') || unit.Family is UnitFamily.Time or UnitFamily.Money)
            return (default, default, last);

        var head = Head(line, first);
        if (head < 0)
            return (default, default, last);
        return (SpanOf(line, head, head), SpanOf(line, first, head), unit.Family is UnitFamily.Percent or UnitFamily.Times ? last : head);
    }

    private static readonly WordSet Determiners = WordSet.Of("the all our its their my your those these");

    private static (Span, Span, int) Hyphenated(Line line, int last, int word, Unit unit)
    {
        var head = line.In(word, Stops) ? -1 : word;
        if (unit.Family != UnitFamily.None || head < 0)
            return (default, default, last);
        return (SpanOf(line, head, head), SpanOf(line, head, head), head);
    }

    /// <summary>The last plural of the phrase, or -1.</summary>
    private static int Head(Line line, int first)
    {
        var head = -1;
        for (var i = first; i < line.Count && i < first + Reach; i++)
        {
            if (line.IsDash(i) && line.IsGlued(i) && line.IsGlued(i + 1))
            {
                first++;
                continue;
            }
            if (line.Is(i, "A") && line.IsSign(i + 1, '/') && line.IsGlued(i + 1))
            {
                i += 2;
                continue;
            }
            if (line.Kind(i) is not (TokenKind.Word or TokenKind.Code) || (line.In(i, Stops) && !line.In(i, Adjectives)))
                break;
            if (IsVerb(line, i) && (head >= 0 || IsActing(line, i)))
                break;
            if (line.Is(i, "times"))
                return i;
            if (IsPlural(line[i]) || IsPerTime(line, i))
                head = i;
            else if (head >= 0 && !IsPlural(line[i + 1]))
                break;
        }
        return head;
    }

    /// <summary>The singular of "250 req/s", "40 event/min".</summary>
    private static bool IsPerTime(Line line, int token) =>
        line.IsSign(token + 1, '/') && line.IsGlued(token + 1) && Units.Of(line[token + 2]).Family == UnitFamily.Time;

    /// <summary>A verb that ends the phrase: "12 services handling", "40 clients moved".</summary>
    private static bool IsVerb(Line line, int token) =>
        Verbs.ByForm(line[token]) is { } verb && (verb.Form & (VerbForms.Gerund | VerbForms.Past | VerbForms.Participle)) != 0;

    private static bool IsActing(Line line, int token) =>
        line[token].EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !IsPlural(line[token + 1]);

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        Plurals.Contains(word)
        || (word.Length > 2 && word[^1] is 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '’') && !NotPlural.Contains(word));

    private static Span SpanOf(Line line, int first, int last) =>
        new(line.Tokens[first].Start, line.Tokens[last].End - line.Tokens[first].Start);
}
