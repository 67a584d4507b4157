using System.Globalization;
using System.Text;

namespace WordResumeCoach.Core.Documents;

/// <summary>
/// The layout facts, the texts outside the body and the notes of a document as the setting lines of the outline notation:
/// <c>layout: columns 2 at 14 to 20; picture at 0 "A photo"</c>, <c>note: macros-not-read</c>. Ordinals are zero-based, sizes in points.
/// Of texts outside the body the lines tell heading (<c>##</c>) and list item (<c>-</c>), and nothing else of their look.
/// </summary>
public static class LayoutText
{
    /// <returns>Lines that end with a line feed; "" when there is nothing to tell.</returns>
    public static string Print(Document document)
    {
        var (text, layout) = (new StringBuilder(), document.Layout);
        Line(text, layout.Sections.Select(SectionFact));
        Line(text, layout.Columns.Select(run => $"columns {run.Count} {Span(run.First, run.Last)}"));
        Line(text, layout.Tables.Select(TableFact));
        Line(text, layout.Frames.Select(frame => $"frame {Span(frame.First, frame.Last)}"));
        Line(text, layout.Pictures.Select(PictureFact));
        Line(text, layout.Graphics.Select(graphic => $"{GraphicWords(graphic.Kind)} {At(graphic.Location)}"));
        Line(text, layout.Concealed.Select(words => $"{Name(words.Kind)} {At(words.Location)}:{words.Start} {Quoted(words.Words)}"));
        Line(text, layout.Fonts.Select(font => $"font {Quoted(font.Name)} {font.Body} and {font.Headings}"));
        Line(text, layout.SymbolBullets.Select(bullet => $"symbol bullet {At(bullet.Location)} {Quoted(bullet.Font)} {bullet.Code:X4}"));
        Line(text, layout.Leftovers.Select(LeftoverFact));
        Line(text, layout.Placeholders.Select(words => $"{(words.Kind == PlaceholderKind.Prompt ? "prompt" : "merge field")} {At(words.Location)}:{words.Start} {Quoted(words.Words)}"));
        Line(text, layout.Pages == new PageCount(0, null) ? [] : [PagesFact(layout.Pages)]);
        Line(text, layout.Protection is { } protection ? [$"protected {Name(protection)}"] : []);
        Line(text, layout.AttachedTemplate is { } template ? [$"template {Quoted(template)}"] : []);
        Line(text, OutsideFacts(document));
        foreach (var note in document.Notes)
            text.Append("note: ").Append(note.Code).Append('\n');
        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> facts)
    {
        var joined = string.Join("; ", facts);
        if (joined.Length > 0)
            text.Append("layout: ").Append(joined).Append('\n');
    }

    private static string SectionFact(PageSection section) =>
        $"section {Name(section.Start)} {Span(section.First, section.Last)} columns {section.Columns} page {Number(section.Size.Width)} {Number(section.Size.Height)} "
        + $"margins {Number(section.Margins.Top)} {Number(section.Margins.Right)} {Number(section.Margins.Bottom)} {Number(section.Margins.Left)}";

    private static string TableFact(Table table) =>
        $"table {table.Rows}x{table.Columns} {Name(table.Purpose)}{(table.Depth > 1 ? $" depth {table.Depth}" : "")} {Span(table.First, table.Last)}";

    private static string PictureFact(Picture picture) =>
        $"picture {At(picture.Location)}"
        + (picture is { Width: { } width, Height: { } height } ? $" size {Number(width)} {Number(height)}" : "")
        + (picture.Decorative ? " decorative" : "")
        + (picture.AlternativeText is { } words ? " " + Quoted(words) : "");

    private static string LeftoverFact(Leftover leftover)
    {
        var done = leftover.Kind switch
        {
            LeftoverKind.Insertion => "inserted",
            LeftoverKind.Deletion => "deleted",
            LeftoverKind.Move => "moved",
            LeftoverKind.Formatting => "reformatted",
            _ => "commented",
        };
        return $"{done} {At(leftover.Location)}{(leftover.Author is { } author ? $" by {Quoted(author)}" : "")}";
    }

    private static string PagesFact(PageCount pages) => $"pages {Number(pages.Estimated)}{(pages.Stored is { } stored ? $" stored {stored}" : "")}";

    /// <summary>One fact for each text box, header, footer, note or comment that follows another.</summary>
    private static IEnumerable<string> OutsideFacts(Document document)
    {
        for (var i = 0; i < document.Outside.Length;)
        {
            var first = document.Outside[i];
            var fact = new StringBuilder(first.Box is { } box ? $"text box {box}" : Name(first.Part));
            if (first.Box is null || first.Part == OutsidePart.TextBox)
                fact.Append(first.Ordinal is { } ordinal ? $" at {ordinal}" : "");
            else
                fact.Append(' ').Append(At(new Location(first.Ordinal, first.Part)));
            for (; i < document.Outside.Length && document.Outside[i] is var text && (text.Part, text.Ordinal, text.Box) == (first.Part, first.Ordinal, first.Box); i++)
                fact.Append(' ').Append(Quoted(text.Text, Sign(text)));
            yield return fact.ToString();
        }
    }

    private static string Sign(OutsideText text) => text switch
    {
        { OutlineLevel: 0 } => "## ",
        { OutlineLevel: not null } => "### ",
        { ListLevel: not null } => "- ",
        _ => "",
    };

    private static string GraphicWords(GraphicKind kind) => kind switch
    {
        GraphicKind.Chart => "chart",
        GraphicKind.SmartArt => "smart art",
        _ => "embedded object",
    };

    private static string Span(int first, int last) => first == last ? $"at {first}" : $"at {first} to {last}";

    private static string At(Location location)
    {
        var part = location.Part switch { null => "", OutsidePart.TextBox => "in text box", { } other => $"in {Name(other)}" };
        return (part, location.Ordinal) switch
        {
            ("", var ordinal) => $"at {ordinal}",
            (_, null) => part,
            (_, { } ordinal) => $"{part} at {ordinal}",
        };
    }

    private static string Number(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    /// <summary>In quotes; a backslash stands before a quote, a backslash, and a first character that would be taken for a sign.</summary>
    private static string Quoted(string words, string sign = "")
    {
        var quoted = new StringBuilder("\"").Append(sign);
        if (sign.Length == 0 && words is ['#' or '-', ..])
            quoted.Append('\\');
        foreach (var c in words)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
