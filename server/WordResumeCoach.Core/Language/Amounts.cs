using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Reads every number of a text with its sign, hedge, unit, noun and period, and tells figures from names and dates.</summary>
public static class Amounts
{
    public static ImmutableArray<Amount> Find(string text) => Find(Line.Of(text));

    public static ImmutableArray<Amount> Find(Line line)
    {
        var found = ImmutableArray.CreateBuilder<Amount>();
        for (var i = 0; i < line.Count; i++)
        {
            var amount = FactorWords.At(line, i)
                ?? (NumberReader.At(line, i) is { } number ? AmountReader.Read(line, number, found.Count > 0 ? found[^1] : null) : null);
            if (amount is null)
                continue;
            found.Add(amount);
            i = Math.Max(i, amount.LastToken);
        }
        return found.DrainToImmutable();
    }
}
