using System.Collections.Frozen;
using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>Places in a row: "third" and "3rd" are one.</summary>
internal static class OrdinalFacts
{
    private static readonly FrozenDictionary<string, string> Digits = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["first"] = "1st", ["second"] = "2nd", ["third"] = "3rd", ["fourth"] = "4th", ["fifth"] = "5th", ["sixth"] = "6th",
        ["seventh"] = "7th", ["eighth"] = "8th", ["ninth"] = "9th", ["tenth"] = "10th", ["eleventh"] = "11th", ["twelfth"] = "12th",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<Refusal> New(Statement statement, Sources sources)
    {
        var known = sources.All.SelectMany(s => Ordinals(s.Line)).Select(o => o.Value).ToHashSet(StringComparer.Ordinal);
        return Ordinals(statement.Line)
            .Where(o => !known.Contains(o.Value))
            .Select(o => new Refusal(o.Written, $"Your line does not say “{o.Written}”."));
    }

    /// <summary>Whether the number at a token is the digits of an ordinal.</summary>
    public static bool IsOrdinal(Line line, int token) =>
        line.Kind(token) == TokenKind.Number && line.IsGlued(token + 1)
        && (line.Is(token + 1, "st") || line.Is(token + 1, "nd") || line.Is(token + 1, "rd") || line.Is(token + 1, "th"));

    private static IEnumerable<(string Value, string Written)> Ordinals(Line line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (IsOrdinal(line, i))
                yield return ($"{line[i]}{line[i + 1]}".ToLowerInvariant(), $"{line[i]}{line[i + 1]}");
            else if (line.Kind(i) == TokenKind.Word && !IsUnit(line, i) && Digits.TryGetValue(line[i].ToString().ToLowerInvariant(), out var digits))
                yield return (digits, line[i].ToString());
        }
    }

    /// <summary>"per second", "a third of" are measured elsewhere.</summary>
    private static bool IsUnit(Line line, int token) =>
        line.Is(token - 1, "per") || line.Is(token - 1, "a") || line.Is(token - 1, "one") || line.Is(token - 1, "each") || line.Is(token - 1, "every")
        || line.IsSign(token - 1, '/') || line.IsDash(token - 1) || line.Kind(token - 1) == TokenKind.Number;
}
