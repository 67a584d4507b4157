using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Reads the verbs of a line in their places: who claims what, and what is only wished for.</summary>
public static class VerbUses
{
    private static readonly FrozenDictionary<string, Verb>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        Lexicon.Lines("verb-nouns.txt")
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(words => words.Skip(1).Select(noun => KeyValuePair.Create(noun, Verbs.ByForm(words[0])!.Value.Verb)))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static ImmutableArray<VerbUse> Find(Line line)
    {
        var uses = ImmutableArray.CreateBuilder<VerbUse>();
        var clause = new OwnershipClause(line);
        for (var i = 0; i < line.Count; i++)
        {
            clause.Pass(i);
            var (form, last) = At(line, i);
            if (form is not { } found)
            {
                if (Nouns.TryGetValue(line[i], out var act))
                    uses.Add(new VerbUse(act, default, i, i, clause.Cap(act.Tier), false, false));
                continue;
            }
            var isMain = VerbPlaces.IsMain(line, uses, i, found.Form);
            clause.Meet(i, last, found, isMain);
            uses.Add(new VerbUse(found.Verb, found.Form, i, last, clause.TierOf(i, last, found, isMain), isMain, VerbPlaces.IsResult(line, i, found.Form)));
            i = last;
        }
        return uses.DrainToImmutable();
    }

    /// <summary>The verb at a token, with its particle where it has one: "set up", "rolled out", "re-wrote".</summary>
    private static (VerbForm? Form, int Last) At(Line line, int token)
    {
        if (line.Kind(token) != TokenKind.Word)
            return default;
        if (line.In(token + 1, Particles) && Join(line, token, token + 1) is { } particle)
            return (particle, token + 1);
        if (line.IsDash(token + 1) && line.IsGlued(token + 1) && line.IsGlued(token + 2) && Join(line, token, token + 2) is { } hyphen)
            return (hyphen, token + 2);
        return (Verbs.ByForm(line[token]), token);
    }

    private static VerbForm? Join(Line line, int first, int last)
    {
        var start = line.Tokens[first].Start;
        return Verbs.ByForm(line.Text.AsSpan(start, line.Tokens[last].End - start));
    }

    private static readonly WordSet Particles = WordSet.Of("up out back over down off");
}
