namespace WordResumeCoach.Core.Language;

/// <summary>Reads <c>verbs.txt</c>, whose header explains the lines, and derives what is regular.</summary>
internal static class VerbLexicon
{
    public static IEnumerable<Verb> Load()
    {
        var tier = Ownership.TookPart;
        foreach (var line in Lexicon.Lines("verbs.txt"))
        {
            if (line[0] == '[')
                tier = Tier(line.Trim());
            else
                yield return Parse(line, tier);
        }
    }

    private static Ownership Tier(string heading) => heading switch
    {
        "[took part]" => Ownership.TookPart,
        "[did]" => Ownership.Did,
        "[led]" => Ownership.Led,
        _ => throw new FormatException($"verbs.txt has an unknown heading {heading}."),
    };

    private static Verb Parse(string line, Ownership tier)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var forms = words.Where(w => w[0] != '+').Select(w => w.Replace('_', ' ')).ToArray();
        var root = forms[0];
        var past = Form(1) ?? RegularVerb.Past(root);
        return new Verb(
            root,
            past,
            Form(2) ?? past,
            Form(3) ?? RegularVerb.Gerund(root),
            RegularVerb.Third(root),
            tier,
            Array.Find(words, w => w[0] == '+') is { } effect ? Enum.Parse<Effect>(effect[1..], ignoreCase: true) : Effect.None);

        string? Form(int index) => index < forms.Length && forms[index] != "-" ? forms[index] : null;
    }
}
