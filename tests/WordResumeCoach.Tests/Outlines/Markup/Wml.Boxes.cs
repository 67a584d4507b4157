namespace WordResumeCoach.Tests.Outlines.Markup;

/// <summary>Text boxes, in the forms Word has written over the years. All are children of a paragraph.</summary>
internal static partial class Wml
{
    /// <summary>A shape with text as Word writes it since 2010, with the older form beside it for older readers.</summary>
    public static Inline Box(params ReadOnlySpan<Block> content) => Box(new Place(60, 120, 170, 600), content);

    public static Inline Box(Place place, params ReadOnlySpan<Block> content)
    {
        var inside = All(content);
        return new($"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{Drawing(place, inside)}</mc:Choice><mc:Fallback>{Pict(place, inside)}</mc:Fallback></mc:AlternateContent></w:r>");
    }

    /// <summary>The older form alone, as files saved by Word 2007 have it.</summary>
    public static Inline VmlBox(params ReadOnlySpan<Block> content) => new($"<w:r>{Pict(new Place(330, 60, 170, 300), All(content))}</w:r>");

    /// <summary>Where a box stands on the page, in points.</summary>
    internal readonly record struct Place(int Left, int Top, int Width, int Height);

    private static string Drawing(Place place, string inside) =>
        $"""
        <w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>{Emu(place.Left)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>{Emu(place.Top)}</wp:posOffset></wp:positionV><wp:extent cx="{Emu(place.Width)}" cy="{Emu(place.Height)}"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="{place.Left + place.Top}" name="Text Box {place.Left + place.Top}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Emu(place.Width)}" cy="{Emu(place.Height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>
        """;

    private static string Pict(Place place, string inside) =>
        $"""
        <w:pict><v:shape style="position:absolute;margin-left:{place.Left}pt;margin-top:{place.Top}pt;width:{place.Width}pt;height:{place.Height}pt;mso-position-horizontal-relative:page;mso-position-vertical-relative:page"><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict>
        """;

    // English Metric Units: 12,700 to the point.
    private static int Emu(int points) => points * 12700;
}
