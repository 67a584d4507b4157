using WordResumeCoach.Core.Language;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Makes bullets of a paragraph, and gathers what each says: figures, technologies, topics.</summary>
internal static class BulletReader
{
    /// <summary>The bullets of a paragraph: one, or one for each of its visual lines that starts anew.</summary>
    public static IEnumerable<Bullet> Read(Lines.Line line, IReadOnlyList<Lines.Line> continued)
    {
        var spans = Spans(line);
        for (var i = 0; i < spans.Count; i++)
            yield return Make(line, spans[i].Start, spans[i].Length, i == spans.Count - 1 ? continued : []);
    }

    private static Bullet Make(Lines.Line line, int start, int length, IReadOnlyList<Lines.Line> continued)
    {
        List<(int Ordinal, int Start, string Text)> parts = [(PlaceOf(line), start, line.Paragraph.Text.Substring(start, length))];
        parts.AddRange(continued.Select(more => (PlaceOf(more), more.Start, more.Text)));
        return new Bullet(
            line.Outside is null ? line.Ordinal : null,
            line.Outside?.Index,
            start,
            length,
            [.. continued.Select(more => new BulletPart(PlaceOf(more), more.Start, more.Text.Length))],
            [.. parts.SelectMany(part => Quantities.Find(part.Text).Select(found => new BulletQuantity(found.Kind, part.Ordinal, part.Start + found.Start, found.Length)))],
            [.. parts.SelectMany(part => Technologies.Find(part.Text).Select(found => new BulletTechnology(found.Name, part.Ordinal, part.Start + found.Start, found.Length)))],
            Topics.Of(string.Join(' ', parts.Select(part => part.Text))))
        {
            Text = parts[0].Text,
        };
    }

    private static int PlaceOf(Lines.Line line) => line.Outside?.Index ?? line.Ordinal;

    // A line break starts a new bullet when a typed mark follows it, or when neither side looks broken off.
    private static List<(int Start, int Length)> Spans(Lines.Line line)
    {
        var marked = line.Parts.Count(part => part.Marked) > 1 || (line.Parts.Count > 1 && line.Parts[^1].Marked);
        var spans = new List<(int Start, int Length)>();
        foreach (var part in line.IsLabelledList ? line.Parts.Skip(1) : line.Parts)
        {
            var goesOn = spans.Count > 0 && !part.Marked && (marked || IsBroken(line.Paragraph.Text, spans[^1], part));
            if (goesOn)
                spans[^1] = (spans[^1].Start, part.End - spans[^1].Start);
            else
                spans.Add((part.Start, part.Length));
        }
        return spans;
    }

    private static bool IsBroken(string text, (int Start, int Length) before, LinePart part)
    {
        var last = text[before.Start + before.Length - 1];
        return char.IsLower(text[part.Start]) || last is ',' or ':' || (last is not ('.' or ';' or '!' or ')') && !DutyOpenings.Opens(text.Substring(part.Start, part.Length)));
    }
}
