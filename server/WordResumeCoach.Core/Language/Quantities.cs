using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Finds figures that state a scale or an outcome.</summary>
public static class Quantities
{
    /// <summary>
    /// In order of place. A share or factor of what is time, latency, cost or availability is there twice, once by its own kind
    /// and once by the kind of what it is of. Years, dates, versions, codes, ports, phases and names with digits are never there.
    /// </summary>
    public static ImmutableArray<Quantity> Find(string text) => Find(Line.Of(text));

    public static ImmutableArray<Quantity> Find(Line line)
    {
        var amounts = Amounts.Find(line);
        if (amounts.IsEmpty)
            return [];
        var found = ImmutableArray.CreateBuilder<Quantity>(amounts.Length);
        for (var i = 0; i < amounts.Length; i++)
        {
            foreach (var kind in QuantityKinds.Of(line, amounts, i))
                found.Add(new Quantity(kind, amounts[i].Start, amounts[i].End - amounts[i].Start));
        }
        return found.DrainToImmutable();
    }
}
