namespace WordResumeCoach.Core.Language;

/// <summary>Numbers of streets and telephones: "12 Elm Street", "555-0142", "+1 555", "(555) 010-2233".</summary>
internal static class Addresses
{
    private static readonly WordSet StreetWords = WordSet.Of("street st avenue ave road rd drive lane ln boulevard blvd way court square");

    public static bool Is(Line line, int first, int last) => IsStreet(line, last) || IsTelephone(line, first, last);

    private static bool IsStreet(Line line, int last) =>
        IsCapitalised(line, last + 1)
        && ((line.In(last + 2, StreetWords) && IsCapitalised(line, last + 2)) || (line.In(last + 3, StreetWords) && IsCapitalised(line, last + 3)));

    private static bool IsTelephone(Line line, int first, int last) =>
        (line.IsHyphen(last + 1) && line[last + 2] is ['0', _, ..] && line[first].Length >= 3)
        || (line.IsDash(first - 1) && line.IsGlued(first) && line[first] is ['0', _, ..] && !line[first].Contains('.'))
        || (line.IsSign(first - 1, '+') && line.IsGlued(first) && !line.IsSign(last + 1, '%'))
        || (line.IsSign(first - 1, '(') && line.IsSign(last + 1, ')') && line[first].Length == 3 && line.Kind(last + 2) == TokenKind.Number)
        || (line.IsSign(first - 1, ')') && line.IsDash(last + 1) && line.Kind(last + 2) == TokenKind.Number);

    private static bool IsCapitalised(Line line, int token) => line.Kind(token) == TokenKind.Word && char.IsUpper(line[token][0]);
}
