namespace WordResumeCoach.Core.Rewrites.Facts;

/// <summary>Named technologies. An alias and its name are one: "Postgres" may become "PostgreSQL".</summary>
internal static class TechnologyFacts
{
    public static IEnumerable<Refusal> New(Statement statement, Sources sources) =>
        statement.Line.TechnologyMentions
            .Where(m => !sources.All.Any(s => s.Technologies.Contains(m.Name) || SpelledAlike(s, statement.Text.AsSpan(m.Start, m.Length))))
            .Select(m => statement.Text.Substring(m.Start, m.Length))
            .Select(name => new Refusal(name, $"Your line does not name {name}."));

    /// <summary>A word that the source has too, though there nothing spoke for its being a technology.</summary>
    private static bool SpelledAlike(Statement source, ReadOnlySpan<char> name)
    {
        for (var at = source.Text.AsSpan().IndexOf(name, StringComparison.Ordinal); at >= 0;)
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(source.Text[at - 1])) && (end == source.Text.Length || !char.IsLetterOrDigit(source.Text[end])))
                return true;
            var next = source.Text.AsSpan(at + 1).IndexOf(name, StringComparison.Ordinal);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }
}
