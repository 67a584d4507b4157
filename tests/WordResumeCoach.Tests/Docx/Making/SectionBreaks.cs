using System.Globalization;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Tests.Docx.Making;

/// <summary>The sections of a made file: a new one wherever columns begin or end.</summary>
internal sealed class SectionBreaks(Document document)
{
    public const string HeaderId = "rIdHeader";
    public const string FooterId = "rIdFooter";

    private const string Page =
        """<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1134" w:bottom="1000" w:left="1134" w:header="500" w:footer="500" w:gutter="0"/>""";

    /// <summary>The properties of the section that ends with this paragraph; "" when none does.</summary>
    public string EndingWith(int ordinal) =>
        ordinal < document.Paragraphs.Length - 1 && document.Layout.Columns.Any(run => run.First == ordinal + 1 || run.Last == ordinal) ? Section(ordinal) : "";

    public string Last => Section(document.Paragraphs.Length - 1);

    private string Section(int ordinal)
    {
        var columns = document.Layout.Columns.FirstOrDefault(run => run.First <= ordinal && ordinal <= run.Last)?.Count ?? 1;
        return $"<w:sectPr>{Reference(OutsidePart.Header, "header", HeaderId)}{Reference(OutsidePart.Footer, "footer", FooterId)}<w:type w:val=\"continuous\"/>{Page}"
            + string.Create(CultureInfo.InvariantCulture, $"<w:cols w:num=\"{columns}\" w:space=\"500\"/></w:sectPr>");
    }

    private string Reference(OutsidePart part, string kind, string id) =>
        document.Outside.Any(text => text.Part == part) ? $"<w:{kind}Reference w:type=\"default\" r:id=\"{id}\"/>" : "";
}
