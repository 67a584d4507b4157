using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Knows the verbs of a developer's work by any of their forms.</summary>
public static class Verbs
{
    public static ImmutableArray<Verb> All { get; } = [.. VerbLexicon.Load()];

    private static readonly FrozenDictionary<string, VerbForm>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Index().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The verb that has this form, in any letter case, or null. A verb with a particle is asked for with it: "setting up".</summary>
    public static VerbForm? ByForm(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var form) ? form : null;

    private static FrozenDictionary<string, VerbForm> Index()
    {
        var index = new Dictionary<string, VerbForm>(StringComparer.OrdinalIgnoreCase);
        foreach (var verb in All)
        {
            Add(verb.Base, verb, VerbForms.Base);
            Add(verb.Past, verb, VerbForms.Past);
            Add(verb.Participle, verb, VerbForms.Participle);
            Add(verb.Gerund, verb, VerbForms.Gerund);
            Add(verb.Third, verb, VerbForms.Third);
        }
        return index.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(string word, Verb verb, VerbForms form)
        {
            if (!index.TryGetValue(word, out var known))
                index[word] = new VerbForm(verb, form);
            else if (known.Verb.Base == verb.Base)
                index[word] = known with { Form = known.Form | form };
        }
    }
}
