using System.Collections.Immutable;
using System.Globalization;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Tests.Docx.Making;

/// <summary>The text boxes that hang on a paragraph, in the two forms Word writes.</summary>
internal static class TextBoxXml
{
    // No paragraph of the body, so that nothing hangs on a paragraph of a box.
    private const int Nowhere = -1;

    /// <returns>"" when no text box hangs on the paragraph.</returns>
    public static string Of(ImmutableArray<OutsideText> outside, int ordinal, ParagraphXml paragraphs) =>
        string.Concat(outside.Where(text => text.Part == OutsidePart.TextBox && text.Ordinal == ordinal).GroupBy(text => text.Box)
            .Select(box => Box((box.Key ?? 0) + 1, string.Concat(box.Select(text => paragraphs.Of(text.AsParagraph(Nowhere)))))));

    private static string Box(int number, string content) =>
        string.Create(CultureInfo.InvariantCulture, $"""
            <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="720000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="{number}" name="Text Box {number}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="position:absolute;width:142pt;height:57pt"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            """);
}
