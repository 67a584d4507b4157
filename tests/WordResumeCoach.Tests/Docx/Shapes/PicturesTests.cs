namespace WordResumeCoach.Tests.Docx.Shapes;

public sealed class PicturesTests
{
    private const string Blip = "<pic:blipFill xmlns:pic=\"urn:pic\"><a:blip r:embed=\"i1\"/></pic:blipFill>";

    private static string Facts(string run) => FactDump.Read("picture chart smart embedded", Host(run));

    private static string Host(string run) => $"<w:p><w:r><w:t>before</w:t></w:r><w:r>{run}</w:r><w:r><w:t xml:space=\"preserve\"> after</w:t></w:r></w:p><w:p><w:r><w:t>next</w:t></w:r></w:p>";

    private static string Inline(string docPr, string pic) =>
        $"<w:drawing><wp:inline><wp:extent cx=\"1270000\" cy=\"635000\"/>{docPr}<a:graphic><a:graphicData>{pic}</a:graphicData></a:graphic></wp:inline></w:drawing>";

    private static string Pic(string own = "", string size = "") =>
        $"<pic:pic xmlns:pic=\"urn:pic\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"x.png\"{own}/></pic:nvPicPr>{Blip}<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>{size}</a:xfrm><a:prstGeom prst=\"rect\"/></pic:spPr></pic:pic>";

    [Theory]
    [InlineData("<wp:docPr id=\"1\" name=\"Picture 1\" descr=\"Portrait of Jane Roe\"/>", "", "picture at 0 size 100 50 \"Portrait of Jane Roe\"")]
    [InlineData("<wp:docPr id=\"1\" name=\"Picture 1\" title=\"Portrait\"/>", "", "picture at 0 size 100 50 \"Portrait\"")]
    [InlineData("<wp:docPr id=\"1\" name=\"Picture 1\" descr=\" \"/>", "", "picture at 0 size 100 50")]
    [InlineData("<wp:docPr id=\"1\" name=\"Picture 1\"/>", " descr=\"Certificate\"", "picture at 0 size 100 50 \"Certificate\"")]
    [InlineData("<wp:docPr id=\"1\" name=\"Rule\"><a:extLst><a:ext uri=\"{C1}\"><adec:decorative xmlns:adec=\"urn:adec\" val=\"1\"/></a:ext></a:extLst></wp:docPr>", "", "picture at 0 size 100 50 decorative")]
    public void A_picture_has_its_words_and_its_size(string docPr, string own, string facts) => Assert.Equal(facts, Facts(Inline(docPr, Pic(own))));

    [Fact]
    public void Text_after_a_picture_is_read() =>
        Assert.Equal("0 before after\n1 next", DocumentDump.Read(Host(Inline("<wp:docPr id=\"1\" name=\"p\"/>", Pic(size: "<a:ext cx=\"1\" cy=\"1\"/>")))));

    [Fact]
    public void Pictures_of_a_group_have_the_size_they_show() =>
        Assert.Equal("picture at 0 size 10 5\npicture at 0 size 20 10 \"Logo\"", Facts(Inline("<wp:docPr id=\"1\" name=\"Group\"/>",
            $"<wpg:wgp xmlns:wpg=\"urn:wpg\"><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1270000\" cy=\"635000\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"2540000\" cy=\"1270000\"/></a:xfrm></wpg:grpSpPr>{Pic(size: "<a:ext cx=\"254000\" cy=\"127000\"/>")}{Pic(" descr=\"Logo\"", "<a:ext cx=\"508000\" cy=\"254000\"/>")}</wpg:wgp>")));

    [Fact]
    public void A_shape_filled_with_a_picture_is_one() =>
        Assert.Equal("picture at 0 size 100 50", Facts(Inline("<wp:docPr id=\"1\" name=\"Oval\"/>", "<wps:wsp><wps:spPr><a:blipFill><a:blip r:embed=\"i1\"/></a:blipFill></wps:spPr></wps:wsp>")));

    [Theory]
    [InlineData("<w:pict><v:shape style=\"width:90pt;height:1in\" alt=\"Seal\"><v:imagedata r:id=\"i1\"/></v:shape></w:pict>", "picture at 0 size 90 72 \"Seal\"")]
    [InlineData("<w:pict><v:shape style=\"width:90pt;height:40pt\"/></w:pict>", "")]
    [InlineData("<w:pict><v:group style=\"width:90pt;height:40pt\"><v:shape style=\"width:900;height:400\"><v:imagedata r:id=\"i1\"/></v:shape></v:group></w:pict>", "picture at 0 size 90 40")]
    public void Old_pictures_are_read_too(string pict, string facts) => Assert.Equal(facts, Facts(pict));

    [Fact]
    public void Of_the_two_forms_of_a_picture_one_counts() =>
        Assert.Equal("picture at 0 size 100 50", Facts(
            $"<mc:AlternateContent><mc:Choice Requires=\"wpg\">{Inline("", Pic())}</mc:Choice><mc:Fallback><w:pict><v:shape style=\"width:1pt;height:1pt\"><v:imagedata/></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"));

    [Theory]
    [InlineData("<w:drawing><wp:inline><a:graphic><a:graphicData><c:chart xmlns:c=\"urn:c\" r:id=\"c1\"/></a:graphicData></a:graphic></wp:inline></w:drawing>", "chart at 0")]
    [InlineData("<w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds xmlns:dgm=\"urn:d\"/></a:graphicData></a:graphic></wp:inline></w:drawing>", "smart art at 0")]
    [InlineData("<w:object><v:shape style=\"width:9pt;height:9pt\"><v:imagedata r:id=\"i1\"/></v:shape><o:OLEObject r:id=\"o1\"/></w:object>", "embedded object at 0")]
    public void Graphics_are_told_by_kind_and_the_preview_of_an_object_is_no_picture(string graphic, string facts) => Assert.Equal(facts, Facts(graphic));

    [Fact]
    public void Pictures_stand_in_headers_and_boxes_too() =>
        Assert.Equal("picture in text box at 0 size 100 50\npicture in header size 100 50", FactDump.Read("picture", new DocxFile(
            $"<w:p><w:r><w:pict><v:textbox><w:txbxContent>{Host(Inline("", Pic()))}</w:txbxContent></v:textbox></w:pict></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>")
            .Header("h1", Host(Inline("", Pic()))).ToBytes()));
}
