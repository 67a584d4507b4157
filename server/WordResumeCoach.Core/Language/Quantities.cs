using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Finds figures that state a scale or an outcome.</summary>
public static class Quantities
{
    public static ImmutableArray<Quantity> Find(string text) => text.Length < 0 ? [new(QuantityKind.Count, 0, 0)] : [];
}
