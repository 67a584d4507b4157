using System.Collections.Immutable;
using System.Runtime.InteropServices;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Facts;

/// <summary>How many visible characters each font shows.</summary>
internal sealed class FontTally
{
    // Word's own, where neither the file nor its theme names one.
    public const string Unnamed = "Times New Roman";

    private readonly Dictionary<string, (int Body, int Headings)> _counts = [];

    public ImmutableArray<FontUse> All =>
    [
        .. _counts.Select(font => new FontUse(font.Key, font.Value.Body, font.Value.Headings))
            .OrderByDescending(font => font.Body + font.Headings).ThenBy(font => font.Name, StringComparer.Ordinal),
    ];

    public void Add(ReadOnlySpan<char> text, RunFormat format, bool isHeading)
    {
        int latin = 0, eastAsia = 0, complex = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            if (c < '\u0590')
                latin++;
            else if (IsComplex(c))
                complex++;
            else if (IsEastAsia(c))
                eastAsia++;
            else
                latin++;
        }
        var font = format.Font ?? Unnamed;
        Count(font, latin, isHeading);
        Count(format.EastAsiaFont ?? font, eastAsia, isHeading);
        Count(format.ComplexFont ?? font, complex, isHeading);
    }

    private void Count(string font, int characters, bool isHeading)
    {
        if (characters == 0)
            return;
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, font, out _);
        count = isHeading ? count with { Headings = count.Headings + characters } : count with { Body = count.Body + characters };
    }

    // Hebrew to Tibetan, Burmese, Khmer, and the forms of Hebrew and Arabic letters.
    private static bool IsComplex(char c) => c is (>= '\u0590' and <= '\u109F') or (>= '\u1780' and <= '\u18AF')
        or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE');

    private static bool IsEastAsia(char c) => c is (>= '\u1100' and <= '\u11FF') or (>= '\u2E80' and <= '\uD7FF')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFFEF');
}
