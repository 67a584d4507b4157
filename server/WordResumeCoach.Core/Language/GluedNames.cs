namespace WordResumeCoach.Core.Language;

/// <summary>Numbers that are part of a name: "HTTP/2", "CVE-2021", "AES-256", "2FA", "3D", "5xx", "12-factor", "64-bit", "#42", "3.8 GPA".</summary>
internal static class GluedNames
{
    private static readonly WordSet NameSuffixes = WordSet.Of(
        "bit bits factor tier tiered phase way party degree dimensional click off to on one level stage d fa g pl pc f p xx");

    private static readonly WordSet ModelSizes = WordSet.Of("bit parameters params");

    private static readonly WordSet Grades = WordSet.Of("gpa cgpa");

    public static bool Is(Line line, int first, int last)
    {
        var next = last + 1;
        if (line.IsGlued(first) && IsTiedToName(line, first - 1))
            return true;
        if (line.IsHyphen(next) && IsSuffix(line, next + 1))
            return true;
        if (first == last && line.IsGlued(next) && line.Kind(next) is (TokenKind.Word or TokenKind.Code))
            return Units.Of(line[next]).Family == UnitFamily.None && !AmountPrefix.IsCurrency(line, next) && !AmountRoles.IsRateWord(line, next);
        return line.In(next, ModelSizes) || IsGrade(line, first, next);
    }

    /// <summary>"-bit", "-factor", "-tier": words that make a number a kind of thing.</summary>
    public static bool IsSuffix(Line line, int token) => line.In(token, NameSuffixes);

    private static bool IsTiedToName(Line line, int sign) =>
        line.IsAnySign(sign, "#:_.")
        || (line.IsSign(sign, '/') && line.IsGlued(sign) && line.Kind(sign - 1) == TokenKind.Word && !line.Is(sign - 1, "and"))
        || (line.IsHyphen(sign) && IsName(line, sign - 1));

    /// <summary>A word with a capital, or a code, that a number is tied to by a hyphen; "sub-10" and "pre-2020" are none.</summary>
    private static bool IsName(Line line, int token) => line.Kind(token) switch
    {
        TokenKind.Code => true,
        TokenKind.Word => AmountRoles.IsLabel(line, token) || (line[token].ContainsAnyInRange('A', 'Z') && !line.BeginsSentence(token)),
        TokenKind.Number => line.IsDash(token - 1) && line.IsGlued(token),
        _ => false,
    };

    private static bool IsGrade(Line line, int first, int next) =>
        line.In(next, Grades)
        || line.In(first - 1, Grades)
        || (line.In(first - 2, Grades) && (line.Is(first - 1, "of") || line.IsSign(first - 1, ':')))
        || (line.IsSign(next, '/') && line.Is(next + 1, "4.0"))
        || (line.IsSign(first - 1, '/') && line.Is(first, "4.0"));
}
