using System.Globalization;
using System.Text;

namespace WordResumeCoach.Docx.Editing.Markup;

/// <summary>Character data as XML 1.0 spells it.</summary>
internal static class MarkupText
{
    /// <summary>The text a stretch of character data stands for.</summary>
    public static string Decode(ReadOnlySpan<char> raw)
    {
        if (raw.IndexOfAny('&', '\r') < 0)
            return raw.ToString();
        var text = new StringBuilder(raw.Length);
        while (!raw.IsEmpty)
            raw = raw[Next(raw, text)..];
        return text.ToString();
    }

    /// <summary>Where each code unit of the decoded text starts in <paramref name="raw"/>, and the end after them.</summary>
    public static int[] Sites(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        var sites = new List<int>(raw.Length + 1);
        for (var at = 0; at < raw.Length;)
        {
            var length = Next(raw[at..], text);
            while (sites.Count < text.Length)
                sites.Add(at);
            at += length;
        }
        return [.. sites, raw.Length];
    }

    public static void Escape(StringBuilder xml, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '\r' => xml.Append("&#13;"),
                _ => xml.Append(c),
            };
        }
    }

    /// <summary>Appends what stands first and gives its length in <paramref name="raw"/>.</summary>
    private static int Next(ReadOnlySpan<char> raw, StringBuilder text)
    {
        switch (raw[0])
        {
            // XML 1.0, 2.11: every line end reaches the application as one line feed.
            case '\r':
                text.Append('\n');
                return raw.Length > 1 && raw[1] == '\n' ? 2 : 1;
            case '&':
                var length = raw.IndexOf(';') + 1;
                if (length < 3)
                    throw new DocumentProblemException(DocumentProblem.Damaged);
                text.Append(Entity(raw[1..(length - 1)]));
                return length;
            default:
                text.Append(raw[0]);
                return 1;
        }
    }

    private static string Entity(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => Reference(name),
    };

    private static string Reference(ReadOnlySpan<char> name)
    {
        var isHex = name.StartsWith("#x");
        var digits = name[(isHex ? 2 : Math.Min(1, name.Length))..];
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return name[0] == '#' && int.TryParse(digits, style, CultureInfo.InvariantCulture, out var value) && Rune.IsValid(value)
            ? new Rune(value).ToString()
            : throw new DocumentProblemException(DocumentProblem.Damaged);
    }
}
