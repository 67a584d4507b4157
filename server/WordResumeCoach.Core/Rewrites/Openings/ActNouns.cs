using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Rewrites.Openings;

/// <summary>Nouns that name an act, and its verb: "the development of" is "developed".</summary>
internal static class ActNouns
{
    private static readonly Dictionary<string, string> Bases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["administration"] = "administer",
        ["automation"] = "automate",
        ["configuration"] = "configure",
        ["creation"] = "create",
        ["deployment"] = "deploy",
        ["design"] = "design",
        ["development"] = "develop",
        ["documentation"] = "document",
        ["implementation"] = "implement",
        ["installation"] = "install",
        ["integration"] = "integrate",
        ["maintenance"] = "maintain",
        ["migration"] = "migrate",
        ["monitoring"] = "monitor",
        ["operation"] = "operate",
        ["refactoring"] = "refactor",
        ["testing"] = "test",
        ["upkeep"] = "maintain",
    };

    public static Verb? Verb(string noun) => Bases.TryGetValue(noun, out var verb) ? Verbs.ByForm(verb)?.Verb : null;
}
