using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Reads <c>technologies.txt</c>, whose header explains the fields.</summary>
internal static class TechnologyLexicon
{
    public static ImmutableArray<Technology> Load() => [.. Lexicon.Lines("technologies.txt").Select(Parse)];

    private static Technology Parse(string line)
    {
        var fields = line.Split(" | ", StringSplitOptions.TrimEntries);
        var technology = new Technology(fields[0], [.. List(fields[1]).Select(Category)], [], [], null, null, [], Ambiguity.None, [], false);
        foreach (var field in fields.AsSpan(2))
            technology = With(technology, field);
        return technology;
    }

    private static Technology With(Technology technology, string field)
    {
        var colon = field.IndexOf(": ", StringComparison.Ordinal);
        var value = colon < 0 ? "" : field[(colon + 2)..];
        return (colon < 0 ? field : field[..colon]) switch
        {
            "aka" => technology with { Aliases = List(value) },
            "wrong" => technology with { Misspellings = List(value) },
            "by" => technology with { Provider = value },
            "service of" => technology with { Provider = value, ServiceOf = value },
            "implies" => technology with { Implies = List(value) },
            "any case" => technology with { AnyCase = true },
            "capital" => technology with { Ambiguity = Ambiguity.Capital },
            "ambiguous" => technology with { Ambiguity = Ambiguity.Word, Neighbours = List(value) },
            _ => throw new FormatException($"technologies.txt: {technology.Name} has an unknown field \"{field}\"."),
        };
    }

    private static TechnologyCategory Category(string name) =>
        Enum.Parse<TechnologyCategory>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static ImmutableArray<string> List(string value) =>
        [.. value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
