using System.Collections.Frozen;
using System.Globalization;

namespace WordResumeCoach.Core.Language;

/// <summary>Reads a number in digits or words: <c>1,200</c>, <c>5k</c>, <c>2.1 million</c>, "forty-five", "half a million", "millions".</summary>
internal static class NumberReader
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Small = Map(
        """
        zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14
        fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70
        eighty 80 ninety 90 dozen 12
        """);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Large = Map(
        "hundred 100 dozen 12 thousand 1000 million 1000000 mn 1000000 mln 1000000 billion 1000000000 bn 1000000000 lakh 100000 crore 10000000");

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Indefinite = Map(
        "dozens 12 tens 10 hundreds 100 thousands 1000 millions 1000000 billions 1000000000");

    /// <summary>The number that begins at the token, or null.</summary>
    public static ReadNumber? At(Line line, int token) => line.Kind(token) switch
    {
        TokenKind.Number => Digits(line, token),
        TokenKind.Word => Words(line, token),
        _ => null,
    };

    private static ReadNumber? Digits(Line line, int token)
    {
        if (!decimal.TryParse(line[token], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            return new ReadNumber(token, token, 0, false, false);
        var last = token;
        if (line.IsGlued(token + 1) && Suffix(line[token + 1]) is var scale and > 1)
        {
            value *= scale;
            last++;
        }
        return Scaled(line, token, last, value, spelled: false);
    }

    private static ReadNumber? Words(Line line, int token)
    {
        if (Indefinite.TryGetValue(line[token], out var order))
            return Order(line, token, order);
        if (line.Is(token, "half") && line.Is(token + 1, "a") && Large.TryGetValue(line[token + 2], out var half))
            return new ReadNumber(token, token + 2, half / 2m, true, false);
        if (IsOneOfTime(line, token))
            return new ReadNumber(token, token, 1, true, false);
        if ((line.Is(token, "a") || line.Is(token, "an")) && Large.TryGetValue(line[token + 1], out var single) && line[token + 1].Length > 2)
            return new ReadNumber(token, token + 1, single, true, false);
        if (!Small.TryGetValue(line[token], out var value))
            return null;
        var last = token;
        if (value >= 20 && line.IsDash(token + 1) && Small.TryGetValue(line[token + 2], out var unit) && unit is > 0 and < 10)
        {
            value += unit;
            last += 2;
        }
        return Scaled(line, token, last, value, spelled: true);
    }

    /// <summary>"within a day", "from an hour to", "less than a week".</summary>
    private static bool IsOneOfTime(Line line, int token) =>
        (line.Is(token, "a") || line.Is(token, "an"))
        && line.In(token - 1, BeforeOneOfTime)
        && Units.Of(line[token + 1]).Family == UnitFamily.Time
        && line[token + 1].Length > 2;

    private static readonly WordSet BeforeOneOfTime = WordSet.Of("within in under from to than about nearly almost over below");

    private static ReadNumber Scaled(Line line, int first, int last, decimal value, bool spelled)
    {
        while (Large.TryGetValue(line[last + 1], out var scale))
        {
            value *= scale;
            last++;
        }
        return new ReadNumber(first, last, value, spelled, false);
    }

    /// <summary>"tens of thousands of": the last order counts.</summary>
    private static ReadNumber Order(Line line, int token, int order)
    {
        var last = token;
        decimal value = order;
        while (line.Is(last + 1, "of") && Indefinite.TryGetValue(line[last + 2], out var next))
        {
            value *= next;
            last += 2;
        }
        return new ReadNumber(token, last, value, true, true);
    }

    private static decimal Suffix(ReadOnlySpan<char> word) => word switch
    {
        "k" or "K" => 1_000,
        "M" or "m" or "MM" or "mm" or "Mn" or "mn" or "mil" or "Mio" => 1_000_000,
        "B" or "b" or "bn" or "Bn" or "BN" => 1_000_000_000,
        "T" or "tn" => 1_000_000_000_000,
        _ => 1,
    };

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Map(string pairs) =>
        pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2)
            .ToFrozenDictionary(p => p[0], p => int.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}

/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Indefinite">An order of magnitude: "millions".</param>
internal sealed record ReadNumber(int First, int Last, decimal Value, bool Spelled, bool Indefinite);
