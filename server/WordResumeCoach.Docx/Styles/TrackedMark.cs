using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Styles;

/// <summary>One element that records a tracked change (ECMA-376 part 1, 17.13.5).</summary>
internal readonly record struct TrackedMark(LeftoverKind Kind, string? Author)
{
    /// <returns>Null when the element the part stands on records none.</returns>
    public static TrackedMark? Of(PartXml xml) => KindOf(xml.Word) is { } kind ? new TrackedMark(kind, xml.Attribute("author")) : null;

    private static LeftoverKind? KindOf(string word) => word switch
    {
        "ins" or "cellIns" => LeftoverKind.Insertion,
        "del" or "cellDel" => LeftoverKind.Deletion,
        "moveFrom" or "moveTo" => LeftoverKind.Move,
        "rPrChange" or "pPrChange" or "sectPrChange" or "tblPrChange" or "tblGridChange" or "trPrChange" or "tcPrChange"
            or "tblPrExChange" or "numberingChange" or "cellMerge" => LeftoverKind.Formatting,
        _ => null,
    };
}
