using System.Collections.Immutable;
using System.Globalization;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes.Dates;

namespace WordResumeCoach.Core.Resumes.Lines;

/// <summary>A paragraph as the outline sees it: its words without a typed bullet, its dates, its look.</summary>
internal sealed class Line
{
    private ImmutableArray<DateRange>? _dates;

    public Line(Paragraph paragraph, OutsidePlace? outside = null)
    {
        Paragraph = paragraph;
        Outside = outside;
        Parts = paragraph.IsEmpty ? [] : LinePart.Split(paragraph.Text);
        Start = Parts.Count > 0 ? Parts[0].Start : 0;
        Text = Parts.Count > 0 ? paragraph.Text[Start..Parts[^1].End] : "";
        Plain = SpacedLetters.Join(Slots.Open(Text));
        Hint = StyleHints.Of(paragraph.Style);
        Look = Look.Of(paragraph);
        Words = CountWords(Plain);
    }

    public Paragraph Paragraph { get; }

    /// <summary>Null for a paragraph of the body.</summary>
    public OutsidePlace? Outside { get; }

    /// <summary>The paragraph's ordinal; lines outside the body are numbered on from there.</summary>
    public int Ordinal => Paragraph.Ordinal;

    /// <summary>The body paragraph that stands for the line: itself, or the one that holds the shape.</summary>
    public int BodyOrdinal => Outside is null ? Ordinal : Outside.Anchor ?? 0;

    /// <summary>The visual lines; none when the paragraph shows nothing but blanks and a bullet.</summary>
    public List<LinePart> Parts { get; }

    /// <summary>Where <see cref="Text"/> starts in the paragraph.</summary>
    public int Start { get; }

    /// <summary>The words, a typed bullet and blanks at the ends left out.</summary>
    public string Text { get; }

    /// <summary>The words as a person would type them in place of a template's slots.</summary>
    public string Plain { get; }

    public StyleHint Hint { get; }

    public Look Look { get; }

    public int Words { get; }

    public bool IsEmpty => Text.Length == 0;

    public bool IsSlot => Slots.IsSlot(Text);

    /// <summary>True for an item of a list, however the list was made.</summary>
    public bool Listed => Paragraph.ListLevel is not null && Paragraph.OutlineLevel is null || Parts.Count > 0 && Parts[0].Marked || IsLabelledList || Hint == StyleHint.Bullet;

    /// <summary>"Achievements:" and marked lines below it in one paragraph.</summary>
    public bool IsLabelledList => Parts.Count > 2 && !Parts[0].Marked && Paragraph.Text[Parts[0].End - 1] == ':' && Parts.Skip(1).All(part => part.Marked);

    public int Level => Paragraph.ListLevel ?? 0;

    /// <summary>Offsets are into <see cref="Text"/>.</summary>
    public ImmutableArray<DateRange> Dates => _dates ??= DateRanges.Find(Text);

    public bool EndsSentence => Text.Length > 0 && Text[^1] is '.' or '!' or ';' or '。' or '；' or '！' || Text.EndsWith(".]", StringComparison.Ordinal);

    private static int CountWords(string text)
    {
        var count = 0;
        var ideographs = 0;
        var inside = false;
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c) || (inside && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
            if (c is >= '\u3040' and <= '\u9FFF')
                ideographs++;
            else if (letter && !inside)
                count++;
            inside = letter || (inside && c is '\'' or '’' or '-' or '.' or '/' or '+' or '#' or '&');
        }
        // Chinese and Japanese part no words; two signs make one, as a rule.
        return count + ((ideographs + 1) / 2);
    }
}
