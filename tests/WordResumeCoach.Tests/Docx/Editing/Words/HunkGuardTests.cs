using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Tests.Docx.Editing.Words;

public sealed class HunkGuardTests
{
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    public static TheoryData<string, RefusalReason> Marks => new()
    {
        { Run("<w:footnoteReference w:id=\"2\"/>"), RefusalReason.Note },
        { Run("<w:endnoteReference w:id=\"2\"/>"), RefusalReason.Note },
        { Run("<w:commentReference w:id=\"2\"/>"), RefusalReason.Note },
        { Run("<w:drawing><wp:inline/></w:drawing>"), RefusalReason.Picture },
        { Run("<w:pict/>"), RefusalReason.Picture },
        { Run("<w:object/>"), RefusalReason.Picture },
        { Run("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing/></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>"), RefusalReason.Picture },
        { "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>old</w:delText></w:r></w:del>", RefusalReason.TrackedChange },
        { "<w:moveFrom w:id=\"1\" w:author=\"A\"><w:r><w:t>old</w:t></w:r></w:moveFrom>", RefusalReason.TrackedChange },
        { Begin + Run("<w:instrText>TC \"x\"</w:instrText>") + End, RefusalReason.Field },
        { Run("<w:pgNum/>"), RefusalReason.Field },
    };

    /// <summary>Each shows "mid".</summary>
    public static TheoryData<string, RefusalReason> Wrappers => new()
    {
        { Begin + Run("<w:instrText>DATE \\@ \"yyyy\"</w:instrText>") + Separate + Run("<w:t>mid</w:t>") + End, RefusalReason.Field },
        { "<w:fldSimple w:instr=\"AUTHOR\">" + Run("<w:t>mid</w:t>") + "</w:fldSimple>", RefusalReason.Field },
        { "<w:ins w:id=\"1\" w:author=\"A\">" + Run("<w:t>mid</w:t>") + "</w:ins>", RefusalReason.TrackedChange },
        { "<w:moveTo w:id=\"1\" w:author=\"A\">" + Run("<w:t>mid</w:t>") + "</w:moveTo>", RefusalReason.TrackedChange },
        { Control("<w:dataBinding w:xpath=\"/x\"/>"), RefusalReason.BoundControl },
        { Control("<w15:dataBinding xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" w15:xpath=\"/x\"/>"), RefusalReason.BoundControl },
        { Control("<w:date w:fullDate=\"2020-01-01T00:00:00Z\"/>"), RefusalReason.BoundControl },
        { Control("<w:dropDownList><w:listItem w:value=\"mid\"/></w:dropDownList>"), RefusalReason.BoundControl },
        { Control("<w:lock w:val=\"contentLocked\"/>"), RefusalReason.LockedControl },
        { Control("<w:lock w:val=\"sdtContentLocked\"/><w:dataBinding w:xpath=\"/x\"/>"), RefusalReason.LockedControl },
        { Control("<w:showingPlcHdr/>"), RefusalReason.Placeholder },
        { "<m:oMath><m:r><m:t>mid</m:t></m:r></m:oMath>", RefusalReason.Picture },
        { "<m:oMath><m:r><m:t>m</m:t></m:r><w:ins w:id=\"1\"><m:r><m:t>id</m:t></m:r></w:ins><w:del w:id=\"2\"><m:r><m:t>no</m:t></m:r></w:del></m:oMath>", RefusalReason.Picture },
    };

    public static TheoryData<string> EditableWrappers =>
    [
        Run("<w:t>mid</w:t>"),
        "<w:hyperlink w:anchor=\"x\">" + Run("<w:t>mid</w:t>") + "</w:hyperlink>",
        Begin + Run("<w:instrText xml:space=\"preserve\"> HYPERLINK \"https://example.com\" </w:instrText>") + Separate + Run("<w:t>mid</w:t>") + End,
        "<w:fldSimple w:instr=\"HYPERLINK https://example.com\">" + Run("<w:t>mid</w:t>") + "</w:fldSimple>",
        Control("<w:lock w:val=\"sdtLocked\"/>"),
        Control("<w:showingPlcHdr w:val=\"0\"/>"),
        Control("<w:text/>"),
        "<w:smartTag w:element=\"x\">" + Run("<w:t>mid</w:t>") + "</w:smartTag>",
    ];

    [Theory]
    [MemberData(nameof(Marks))]
    public void Words_on_both_sides_of_a_mark_are_not_replaced_as_one(string mark, RefusalReason reason) =>
        Assert.Equal(reason, EditBench.Refusal($"<w:p>{Text("one")}{mark}{Text("two")}</w:p>", "three"));

    [Theory]
    [MemberData(nameof(Marks))]
    public void Words_beside_a_mark_may_change_and_the_mark_stays(string mark, RefusalReason reason)
    {
        Assert.NotEqual(default, reason);
        Assert.Equal($"<w:p>{Text("One")}{mark}{Text(" Two")}</w:p>", EditBench.Rewrite($"<w:p>{Text("one")}{mark}{Text(" two")}</w:p>", "One Two"));
    }

    [Theory]
    [MemberData(nameof(Wrappers))]
    public void Words_inside_are_refused(string wrapped, RefusalReason reason) =>
        Assert.Equal(reason, EditBench.Refusal($"<w:p>{Text("start ")}{wrapped}{Text(" end")}</w:p>", "start new end"));

    [Theory]
    [MemberData(nameof(Wrappers))]
    public void Words_outside_may_change_though_the_edit_spans_it(string wrapped, RefusalReason reason)
    {
        Assert.NotEqual(default, reason);
        Assert.Equal($"<w:p>{Text("Start ")}{wrapped}{Text(" End")}</w:p>", EditBench.Rewrite($"<w:p>{Text("start ")}{wrapped}{Text(" end")}</w:p>", "Start mid End"));
    }

    [Theory]
    [MemberData(nameof(EditableWrappers))]
    public void Words_inside_may_change_where_nothing_else_keeps_them(string wrapped) =>
        Assert.Equal($"<w:p>{Text("start ")}{wrapped.Replace(">mid<", ">new<", StringComparison.Ordinal)}{Text(" end")}</w:p>",
            EditBench.Rewrite($"<w:p>{Text("start ")}{wrapped}{Text(" end")}</w:p>", "start new end"));

    [Theory]
    [InlineData("<w:hyperlink w:anchor=\"x\"><w:r><w:t>mid</w:t></w:r></w:hyperlink>")]
    [InlineData(Begin + "<w:r><w:instrText>HYPERLINK \"https://example.com\"</w:instrText></w:r>" + Separate + "<w:r><w:t>mid</w:t></w:r>" + End)]
    public void Half_a_link_is_not_replaced(string link) =>
        Assert.Equal(RefusalReason.HyperlinkEdge, EditBench.Refusal($"<w:p>{Text("one")}{link}{Text("two")}</w:p>", "three"));

    [Fact]
    public void Words_of_two_links_are_not_replaced_as_one()
    {
        const string link = "<w:hyperlink w:anchor=\"x\"><w:r><w:t>mid</w:t></w:r></w:hyperlink>";
        Assert.Equal(RefusalReason.HyperlinkEdge, EditBench.Refusal($"<w:p>{link}{link}</w:p>", "new"));
    }

    [Fact]
    public void Words_may_come_inside_a_link() =>
        Assert.Equal("<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t xml:space=\"preserve\">my new </w:t></w:r><w:r><w:t>site</w:t></w:r></w:hyperlink></w:p>",
            EditBench.Rewrite("<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t xml:space=\"preserve\">my </w:t></w:r><w:r><w:t>site</w:t></w:r></w:hyperlink></w:p>", "my new site"));

    [Fact]
    public void Words_do_not_come_into_the_middle_of_a_field() =>
        Assert.Equal(RefusalReason.Field, EditBench.Refusal("<w:p><w:fldSimple w:instr=\"AUTHOR\"><w:r><w:t>A B</w:t></w:r></w:fldSimple></w:p>", "A new B"));

    [Fact]
    public void A_field_that_began_in_an_earlier_paragraph_is_still_a_field()
    {
        var bytes = DocxFile.WithBody(
            $"<w:p>{Begin}{Run("<w:instrText>TOC \\o</w:instrText>")}{Separate}{Text("Summary")}</w:p><w:p>{Text("Skills")}</w:p><w:p>{End}{Text("after")}</w:p>");
        var refused = Assert.Throws<EditRefusedException>(() => DocumentEditor.Replace(bytes, [EditBench.Whole(bytes, 1, "Tools"), EditBench.Whole(bytes, 2, "later")], TestContext.Current.CancellationToken));
        Assert.Equal([new RefusedEdit(0, 1, RefusalReason.Field)], refused.Edits);
    }

    [Fact]
    public void A_control_around_whole_paragraphs_guards_them()
    {
        const string body = "<w:sdt><w:sdtPr><w:lock w:val=\"contentLocked\"/></w:sdtPr><w:sdtContent><w:tbl><w:tr><w:tc><w:p><w:r><w:t>one</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:sdtContent></w:sdt><w:p/>";
        Assert.Equal(RefusalReason.LockedControl, EditBench.Refusal(body, "two"));
    }

    [Fact]
    public void A_group_locks_its_own_words_and_not_those_of_the_controls_in_it()
    {
        const string inner = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>name</w:t></w:r></w:sdtContent></w:sdt>";
        const string group = $"<w:sdt><w:sdtPr><w:group/></w:sdtPr><w:sdtContent><w:p><w:r><w:t xml:space=\"preserve\">The </w:t></w:r>{inner}</w:p></w:sdtContent></w:sdt>";
        Assert.Equal(RefusalReason.LockedControl, EditBench.Refusal(group, "A name"));
        Assert.Equal(group.Replace(">name<", ">author<", StringComparison.Ordinal), EditBench.Rewrite(group, "The author"));
    }

    private static string Run(string content) => $"<w:r>{content}</w:r>";

    private static string Text(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Control(string properties) => $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent><w:r><w:t>mid</w:t></w:r></w:sdtContent></w:sdt>";
}
