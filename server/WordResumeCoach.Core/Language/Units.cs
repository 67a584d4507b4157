using System.Collections.Frozen;
using System.Globalization;

namespace WordResumeCoach.Core.Language;

/// <summary>Knows the units of measure by any way to write them; letter case matters, as in Mb and MB.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Lexicon.Lines("units.txt").SelectMany(Parse).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static Unit Of(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var unit) ? unit : default;

    private static IEnumerable<KeyValuePair<string, Unit>> Parse(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var unit = new Unit(
            Enum.Parse<UnitFamily>(words[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            decimal.Parse(words[1], CultureInfo.InvariantCulture));
        return words.Skip(2).Select(w => KeyValuePair.Create(w, unit));
    }
}

/// <param name="Factor">What one is in the family's base unit: seconds, bytes, bits a second, things a second.</param>
public readonly record struct Unit(UnitFamily Family, decimal Factor);

public enum UnitFamily
{
    None,
    Time,
    Bytes,
    BitRate,
    Rate,
    Percent,
    Points,
    Times,
    Money,
}
