using System.Globalization;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Tests.Notation;

/// <summary>
/// The layout facts of the outline notation, parted by semicolons, as <see cref="LayoutText"/> prints them: see there for the forms.
/// A place is <c>at 5</c>, <c>in header</c> or <c>in text box at 5</c>; <c>:3</c> after it is a place in its text.
/// </summary>
internal static class LayoutNotation
{
    public static Document Read(Document document, string value)
    {
        foreach (var fact in NotationWords.Facts(value))
            document = Add(document, new NotationWords(fact));
        return document;
    }

    private static Document Add(Document document, NotationWords words)
    {
        var layout = document.Layout;
        var read = words.Next() switch
        {
            "columns" => layout with { Columns = layout.Columns.Add(words.Whole() is var count && words.Span() is var (first, last) ? new(count, first, last) : null!) },
            "section" => layout with { Sections = layout.Sections.Add(Section(words)) },
            "table" => layout with { Tables = layout.Tables.Add(Table(words, layout.Tables.Length)) },
            "frame" => layout with { Frames = layout.Frames.Add(words.Span() is var (first, last) ? new(first, last) : null!) },
            "picture" => layout with { Pictures = layout.Pictures.Add(Picture(words)) },
            "chart" => layout with { Graphics = layout.Graphics.Add(new(words.Location(), GraphicKind.Chart)) },
            "smart" when words.Skip("art") => layout with { Graphics = layout.Graphics.Add(new(words.Location(), GraphicKind.SmartArt)) },
            "embedded" when words.Skip("object") => layout with { Graphics = layout.Graphics.Add(new(words.Location(), GraphicKind.EmbeddedObject)) },
            "hidden" => layout with { Concealed = layout.Concealed.Add(Concealed(words, ConcealmentKind.Hidden)) },
            "tiny" => layout with { Concealed = layout.Concealed.Add(Concealed(words, ConcealmentKind.Tiny)) },
            "blended" => layout with { Concealed = layout.Concealed.Add(Concealed(words, ConcealmentKind.Blended)) },
            "font" => layout with { Fonts = layout.Fonts.Add(Font(words)) },
            "symbol" when words.Skip("bullet") => layout with { SymbolBullets = layout.SymbolBullets.Add(new(words.Location(), words.Quoted().Text, int.Parse(words.Next()!, NumberStyles.AllowHexSpecifier))) },
            "inserted" => Leftover(layout, words, LeftoverKind.Insertion),
            "deleted" => Leftover(layout, words, LeftoverKind.Deletion),
            "moved" => Leftover(layout, words, LeftoverKind.Move),
            "reformatted" => Leftover(layout, words, LeftoverKind.Formatting),
            "commented" => Leftover(layout, words, LeftoverKind.Comment),
            "prompt" => layout with { Placeholders = layout.Placeholders.Add(Placeholder(words, PlaceholderKind.Prompt)) },
            "merge" when words.Skip("field") => layout with { Placeholders = layout.Placeholders.Add(Placeholder(words, PlaceholderKind.MergeField)) },
            "pages" => layout with { Pages = new(words.Number(), words.Skip("stored") ? words.Whole() : null) },
            "protected" => layout with { Protection = Enum.Parse<Protection>(words.Next()!, ignoreCase: true) },
            "template" => layout with { AttachedTemplate = words.Quoted().Text },
            _ => null,
        };
        var result = read is null ? document with { Outside = document.Outside.AddRange(OutsideNotation.Read(words)) } : document with { Layout = read };
        return words.IsAtEnd ? result : throw new FormatException($"No such layout fact: {words}");
    }

    private static PageSection Section(NotationWords words)
    {
        var start = Enum.Parse<SectionStart>(words.Next()!, ignoreCase: true);
        var (first, last) = words.Span();
        var columns = words.Skip("columns") ? words.Whole() : 1;
        var size = words.Skip("page") ? new PageSize(words.Number(), words.Number()) : new PageSize(612, 792);
        var margins = words.Skip("margins") ? new PageMargins(words.Number(), words.Number(), words.Number(), words.Number()) : new PageMargins(72, 72, 72, 72);
        return new PageSection(first, last, start, columns, size, margins);
    }

    private static Table Table(NotationWords words, int number)
    {
        var size = words.Next()!.Split('x');
        var purpose = Enum.Parse<TablePurpose>(words.Next()!, ignoreCase: true);
        var depth = words.Skip("depth") ? words.Whole() : 1;
        var (first, last) = words.Span();
        return new Table(number, depth, first, last, int.Parse(size[0], CultureInfo.InvariantCulture), int.Parse(size[1], CultureInfo.InvariantCulture), purpose);
    }

    private static Picture Picture(NotationWords words)
    {
        var location = words.Location();
        var isSized = words.Skip("size");
        double? width = isSized ? words.Number() : null, height = isSized ? words.Number() : null;
        var decorative = words.Skip("decorative");
        return new Picture(location, words.IsQuote ? words.Quoted().Text : null, decorative, width, height);
    }

    private static ConcealedText Concealed(NotationWords words, ConcealmentKind kind)
    {
        var location = words.Location(out var start);
        return new ConcealedText(kind, location, start, words.Quoted().Text);
    }

    private static Placeholder Placeholder(NotationWords words, PlaceholderKind kind)
    {
        var location = words.Location(out var start);
        return new Placeholder(kind, location, start, words.Quoted().Text);
    }

    private static FontUse Font(NotationWords words)
    {
        var name = words.Quoted().Text;
        var body = words.Whole();
        return new FontUse(name, body, words.Skip("and") ? words.Whole() : 0);
    }

    private static Layout Leftover(Layout layout, NotationWords words, LeftoverKind kind)
    {
        var location = words.Location();
        return layout with { Leftovers = layout.Leftovers.Add(new(kind, location, words.Skip("by") ? words.Quoted().Text : null)) };
    }
}
