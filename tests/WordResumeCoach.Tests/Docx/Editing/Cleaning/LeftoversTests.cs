using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Tests.Docx.Editing.Cleaning;

public sealed class LeftoversTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Office2011 = "http://schemas.microsoft.com/office/2011/relationships/";
    private const string Wordml2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private const string Line = "<w:p><w:r><w:t>Built APIs</w:t></w:r></w:p>";

    [Fact]
    public void Comments_go_with_their_marks_and_all_their_parts()
    {
        var revision = CleanBench.Clean(new DocxFile("<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>Built</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:rPr><w:rStyle w:val=\"Ref\"/></w:rPr><w:commentReference w:id=\"1\"/></w:r></w:p>")
            .Comments("<w:comment w:id=\"1\" w:author=\"A\"><w:p/><w:p/></w:comment><w:comment w:id=\"2\"><w:p/></w:comment>")
            .Relation("rIdEx", Office2011 + "commentsExtended", "commentsExtended.xml").Part("word/commentsExtended.xml", $"<w15:commentsEx xmlns:w15=\"{Wordml2012}\"/>", "application/x-ex")
            .Relation("rIdIds", "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds", "commentsIds.xml").Part("word/commentsIds.xml", "<ids/>", "application/x-ids")
            .Relation("rIdExt", "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible", "commentsExtensible.xml").Part("word/commentsExtensible.xml", "<more/>", "application/x-more")
            .Relation("rIdPeople", Office2011 + "people", "people.xml").Part("word/people.xml", $"<w15:people xmlns:w15=\"{Wordml2012}\"><w15:person w15:author=\"A\"/><w15:person w15:author=\"B\"><w15:presenceInfo/></w15:person></w15:people>", "application/x-people"));
        Assert.Equal("<w:p><w:r><w:t>Built</w:t></w:r></w:p>", EditBench.Body(revision.File));
        Assert.Equal(
            [
                "word/document.xml: Comment 1", "word/comments.xml: Comment 2", "word/commentsExtended.xml: Comment 1", "word/commentsIds.xml: Comment 1",
                "word/commentsExtensible.xml: Comment 1", "word/people.xml: People 2",
            ],
            CleanBench.Told(revision));
        Assert.DoesNotContain("comments", CleanBench.Part(revision, "word/_rels/document.xml.rels"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("comments", CleanBench.Part(revision, "[Content_Types].xml"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("people", CleanBench.Part(revision, "[Content_Types].xml"), StringComparison.OrdinalIgnoreCase);
        Assert.False(CleanBench.Has(revision, "word/comments.xml") || CleanBench.Has(revision, "word/people.xml"));
    }

    [Fact]
    public void Properties_that_name_people_and_habits_go_and_the_title_and_dates_stay()
    {
        var revision = CleanBench.Clean(new DocxFile(Line)
            .CoreProperties("<dc:title>Resume</dc:title><dc:creator>Sam Example</dc:creator><cp:lastModifiedBy>Kim Example</cp:lastModifiedBy><cp:revision>7</cp:revision><dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-01-02T03:04:05Z</dcterms:modified><cp:keywords/>")
            .AppProperties("<Template>Boss.dotm</Template><TotalTime>90</TotalTime><Pages>1</Pages><Company>Example Ltd</Company><Manager>Pat</Manager>"));
        Assert.Equal(["docProps/core.xml: Property 4", "docProps/app.xml: Property 4"], CleanBench.Told(revision));
        Assert.EndsWith("><dc:title>Resume</dc:title><dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-01-02T03:04:05Z</dcterms:modified></cp:coreProperties>", CleanBench.Part(revision, "docProps/core.xml"), StringComparison.Ordinal);
        Assert.EndsWith("><Pages>1</Pages></Properties>", CleanBench.Part(revision, "docProps/app.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:p><w:fldSimple w:instr=\" AUTHOR \\* Upper \"><w:r><w:t>S</w:t></w:r></w:fldSimple></w:p>", "creator")]
    [InlineData("<w:p><w:fldSimple w:instr='author'><w:r><w:t>S</w:t></w:r></w:fldSimple></w:p>", "creator")]
    [InlineData("<w:p><w:fldSimple w:instr=\"DOCPROPERTY &quot;Author&quot;\"><w:r><w:t>S</w:t></w:r></w:fldSimple></w:p>", "creator")]
    [InlineData("<w:p><w:fldSimple w:instr=\"INFO Keywords\"><w:r><w:t>S</w:t></w:r></w:fldSimple></w:p>", "keywords")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>LASTSAV</w:instrText></w:r><w:r><w:instrText>EDBY</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "lastModifiedBy")]
    [InlineData("<w:p><w:sdt><w:sdtPr><w:dataBinding w:prefixMappings=\"xmlns:ns0='x'\" w:xpath=\"/ns1:coreProperties[1]/ns0:creator[1]\"/></w:sdtPr><w:sdtContent><w:r><w:t>S</w:t></w:r></w:sdtContent></w:sdt></w:p>", "creator")]
    public void A_property_that_a_page_shows_stays(string body, string property)
    {
        var revision = CleanBench.Clean(new DocxFile(body).CoreProperties("<dc:creator>S</dc:creator><cp:keywords>k</cp:keywords><cp:lastModifiedBy>L</cp:lastModifiedBy>"));
        Assert.Equal(["docProps/core.xml: Property 2"], CleanBench.Told(revision));
        Assert.Contains($":{property}>", CleanBench.Part(revision, "docProps/core.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>AUTHOR</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:fldSimple w:instr=\"REF AUTHOR\"><w:r><w:t>S</w:t></w:r></w:fldSimple></w:p>")]
    [InlineData("<w:p><w:fldSimple w:instr=\"AUTHORITY\"><w:r><w:t>S</w:t></w:r></w:fldSimple></w:p>")]
    public void A_property_that_no_page_shows_goes(string body) =>
        Assert.Equal(["docProps/core.xml: Property 1"], CleanBench.Told(CleanBench.Clean(new DocxFile(body).CoreProperties("<dc:creator>S</dc:creator>"))));

    [Theory]
    [InlineData(Line, true)]
    [InlineData("<w:p><w:fldSimple w:instr=\"DOCPROPERTY Client\"><w:r><w:t>c</w:t></w:r></w:fldSimple></w:p>", false)]
    public void Properties_of_the_authors_own_making_go_unless_a_page_shows_one(string body, bool goes)
    {
        var revision = CleanBench.Clean(WithPackagePart(new DocxFile(body), Office + "custom-properties", "docProps/custom.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"><property name=\"Client\"/><property name=\"Id\"/></Properties>"));
        Assert.Equal(goes ? ["docProps/custom.xml: Property 2"] : [], CleanBench.Told(revision));
        Assert.Equal(!goes, CleanBench.Has(revision, "docProps/custom.xml"));
    }

    [Theory]
    [InlineData("http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", "docProps/thumbnail.jpeg", RemovedThing.Thumbnail)]
    [InlineData("http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", "word/webextensions/taskpanes.xml", RemovedThing.AddInSettings)]
    [InlineData("http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels", "docMetadata/LabelInfo.xml", RemovedThing.Environment)]
    public void Parts_of_the_package_that_are_no_part_of_the_pages_go(string type, string name, RemovedThing what)
    {
        var revision = CleanBench.Clean(WithPackagePart(new DocxFile(Line), type, name, "<x/>"));
        Assert.Equal([$"{name}: {what} 1"], CleanBench.Told(revision));
        Assert.False(CleanBench.Has(revision, name));
        Assert.DoesNotContain(name, CleanBench.Part(revision, "_rels/.rels"), StringComparison.Ordinal);
        Assert.DoesNotContain(name, CleanBench.Part(revision, "[Content_Types].xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_editing_sessions_go()
    {
        var revision = CleanBench.Clean(new DocxFile("<w:p w:rsidR=\"00A1\" w:rsidRDefault='00A2' w:rsidP=\"00A4\" w:other=\"1\"><w:r  w:rsidRPr=\"00A3\" ><w:t>rsidR=\"1\"</w:t></w:r></w:p>")
            .Settings("<w:zoom/><w:rsids><w:rsidRoot w:val=\"00A1\"/><w:rsid w:val=\"00A1\"/></w:rsids><w14:docId xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" w14:val=\"1\"/>"));
        Assert.Equal("<w:p w:other=\"1\"><w:r ><w:t>rsidR=\"1\"</w:t></w:r></w:p>", EditBench.Body(revision.File));
        Assert.Equal(["word/document.xml: EditingId 4", "word/settings.xml: EditingId 2"], CleanBench.Told(revision));
        Assert.EndsWith("><w:zoom/></w:settings>", CleanBench.Part(revision, "word/settings.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Line, "")]
    [InlineData("<w:p><w:fldSimple w:instr=\"DOCVARIABLE Name\"><w:r><w:t>v</w:t></w:r></w:fldSimple></w:p>", "<w:docVars><w:docVar w:name=\"Name\" w:val=\"v\"/></w:docVars>")]
    public void Variables_of_add_ins_go_unless_a_page_shows_one(string body, string left)
    {
        var revision = CleanBench.Clean(new DocxFile(body).Settings("<w:docVars><w:docVar w:name=\"Name\" w:val=\"v\"/></w:docVars>"));
        Assert.Equal(left.Length > 0 ? [] : ["word/settings.xml: AddInSettings 1"], CleanBench.Told(revision));
        Assert.EndsWith($">{left}</w:settings>", CleanBench.Part(revision, "word/settings.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_template_and_the_printer_are_goes()
    {
        var revision = CleanBench.Clean(new DocxFile(Line + "<w:sectPr><w:pgSz w:w=\"100\"/><w:printerSettings r:id=\"rIdPrinter\"/></w:sectPr>")
            .Relation("rIdPrinter", Office + "printerSettings", "printerSettings/p1.bin").Part("word/printerSettings/p1.bin", [1, 2, 3], "application/x-printer")
            .Settings("<w:attachedTemplate r:id=\"rIdT\"/>").RelationOf("settings.xml", "rIdT", "attachedTemplate", "file:///C:/Users/sam/Boss.dotm"));
        Assert.Equal(Line + "<w:sectPr><w:pgSz w:w=\"100\"/></w:sectPr>", EditBench.Body(revision.File));
        Assert.Equal(["word/document.xml: Environment 1", "word/settings.xml: Environment 1", "word/printerSettings/p1.bin: Environment 1"], CleanBench.Told(revision));
        Assert.DoesNotContain("Boss.dotm", CleanBench.Part(revision, "word/_rels/settings.xml.rels"), StringComparison.Ordinal);
        Assert.False(CleanBench.Has(revision, "word/printerSettings/p1.bin"));
    }

    private static DocxFile WithPackagePart(DocxFile file, string type, string name, string content) =>
        file.PackageRelation("rIdX", type, name).Part(name, content, "application/x-odd");
}
