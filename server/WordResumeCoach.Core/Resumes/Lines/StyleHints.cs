namespace WordResumeCoach.Core.Resumes.Lines;

/// <summary>What the name of a paragraph style says the paragraph is for. Templates name their styles so.</summary>
internal enum StyleHint { None, Name, Contact, Section, Heading, Date, Bullet, Plain }

internal static class StyleHints
{
    private static readonly (string Words, StyleHint Hint)[] Known =
    [
        ("bullet|achievement|accomplishment|responsibilit|list number|list continue", StyleHint.Bullet),
        ("subsection text|body text|description", StyleHint.Plain),
        ("your name|personal name|candidate name|full name", StyleHint.Name),
        ("contact|address|personal info|personal data|phone|e-mail|email", StyleHint.Contact),
        ("subsection date", StyleHint.Heading),
        ("subsection|job title|your title|company|employer|position|institution|school|degree|organization|organisation", StyleHint.Heading),
        ("dates|resume date|date range|employment date", StyleHint.Date),
        ("section|resume heading 1|cv heading 1", StyleHint.Section),
    ];

    public static StyleHint Of(string? style)
    {
        if (style is null)
            return StyleHint.None;
        var name = Folded.Of(style);
        if (name is "name")
            return StyleHint.Name;
        if (name is "date")
            return StyleHint.Date;
        foreach (var (words, hint) in Known)
        {
            foreach (var word in words.Split('|'))
            {
                if (name.Contains(word, StringComparison.Ordinal))
                    return hint;
            }
        }
        return StyleHint.None;
    }
}
