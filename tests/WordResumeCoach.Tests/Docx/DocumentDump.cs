using System.Globalization;
using System.Text;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx;

/// <summary>
/// A document as lines, to compare with literals: <c>0 [Heading 1] Experience</c>. In square brackets whatever differs from a plain
/// paragraph; control characters as their names in angle brackets.
/// </summary>
internal static class DocumentDump
{
    public static string Read(byte[] file) => Of(DocumentReader.Read(file));

    public static string Read(string body) => Read(DocxFile.WithBody(body));

    public static string Of(Document document)
    {
        var dump = new StringBuilder();
        foreach (var paragraph in document.Paragraphs)
            Line(dump, paragraph.Ordinal.ToString(CultureInfo.InvariantCulture), Marks(paragraph), paragraph.Text);
        foreach (var text in document.Outside)
            Line(dump, text.Part.ToString(), [text.Ordinal is { } ordinal ? $"at {ordinal}" : null, text.Box is { } box ? $"box {box}" : null, .. Marks(text.AsParagraph(0))], text.Text);
        return dump.ToString().TrimEnd('\n');
    }

    private static string?[] Marks(Paragraph paragraph) =>
    [
        paragraph.Style,
        paragraph.OutlineLevel is { } outline ? $"outline {outline}" : null,
        paragraph.ListLevel is { } level ? $"list {level}" : null,
        paragraph.Bold ? "bold" : null,
        paragraph.Capitals ? "capitals" : null,
        paragraph.Wide ? "wide" : null,
        paragraph.FontSize is { } size ? string.Create(CultureInfo.InvariantCulture, $"{size} pt") : null,
        paragraph.Cell is { } cell ? $"table {cell.Table} row {cell.Row} column {cell.Column} depth {cell.Depth}" : null,
        .. paragraph.Links.Select(link => $"link {link.Start}+{link.Length} {link.Target}"),
    ];

    private static void Line(StringBuilder dump, string head, string?[] marks, string text)
    {
        dump.Append(head);
        var said = marks.Where(mark => mark is not null).ToArray();
        if (said.Length > 0)
            dump.Append(CultureInfo.InvariantCulture, $" [{string.Join("; ", said)}]");
        dump.Append(text.Length > 0 ? " " : "").Append(Visible(text)).Append('\n');
    }

    private static string Visible(string text) => text
        .Replace("\t", "<tab>", StringComparison.Ordinal)
        .Replace("\v", "<line>", StringComparison.Ordinal)
        .Replace("\f", "<page>", StringComparison.Ordinal)
        .Replace("\u001E", "<hyphen>", StringComparison.Ordinal)
        .Replace("\u001F", "<soft>", StringComparison.Ordinal);
}
