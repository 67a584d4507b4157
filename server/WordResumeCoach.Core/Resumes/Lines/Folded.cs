namespace WordResumeCoach.Core.Resumes.Lines;

/// <summary>Text for comparing words: lower case, Latin letters without their marks. Lengths stay, so offsets carry over.</summary>
internal static class Folded
{
    // Composed forms only: readers give NFC, and a table needs no ICU.
    private const string Marked = "àáâãäåāăąçćčďèéêëēėęěìíîïīįłľĺñńňòóôõöøōőŕřśšşťùúûüūůűýÿžźżðđß’‘ʼ‐‑–—−\u00A0\u2007\u202F\u001E";
    private const string Plain = "aaaaaaaaacccdeeeeeeeeiiiiiilllnnnoooooooorrssstuuuuuuuyyzzzdds'''----- \u0020\u0020-";

    public static string Of(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            folded[i] = Of(source[i]);
    });

    public static char Of(char c)
    {
        if (c < 0x80)
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '\u001E' ? '-' : c;
        var lower = char.ToLowerInvariant(c);
        var place = Marked.IndexOf(lower, StringComparison.Ordinal);
        return place < 0 ? lower : Plain[place];
    }
}
