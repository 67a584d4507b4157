using System.Text;
using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;
using WordResumeCoach.Tests.Docx.Editing.Zip;

namespace WordResumeCoach.Tests.Docx.Editing.Markup;

/// <summary>Spellings of XML that say the same: each file says "one", is made to say "two", and differs in nothing else.</summary>
public sealed class MarkupScannerTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    // Comments, processing instructions and CDATA that look like markup are none.
    [InlineData("<w:p><!-- </w:p><w:p> > --><w:r><w:t>one</w:t></w:r></w:p>")]
    [InlineData("<!-- <w:p> -- ><w:p/> --><w:p><w:r><w:t>one</w:t></w:r></w:p>", false)]
    [InlineData("<!--<w:p/>--><!----><w:p><w:r><w:t>one</w:t></w:r></w:p>")]
    [InlineData("<?w <w:p/> > ?><w:p><?a b='?'?><w:r><w:t>one</w:t></w:r></w:p>")]
    [InlineData("<w:p><![CDATA[</w:p><w:p>]]]]><![CDATA[>]]><w:r><w:t>one</w:t></w:r></w:p>")]
    // Attributes in either quote may hold whatever the other quote, > and = mean elsewhere.
    [InlineData("<w:p w:a='\">/w:p>' w:b=\"/>'\"><w:r><w:t>one</w:t></w:r></w:p>")]
    [InlineData("<w:p\r\n\tw:a\n=\n'='\r\n><w:r\n><w:t\t>one</w:t\n></w:r ></w:p\t>")]
    [InlineData("<w:p w:a=\"&lt;&gt;&#x3C;\"><w:r w:b=''><w:t>one</w:t></w:r></w:p>")]
    // An element closed in its own tag, with or without a space before the slash, a slash in an attribute.
    [InlineData("<w:bookmarkStart w:id=\"1\" w:name=\"a/\" /><w:bookmarkEnd w:id=\"1\"/><w:p><w:r><w:t>one</w:t></w:r></w:p>")]
    // Names of other vocabularies, and of this one under another prefix.
    [InlineData("<o:p xmlns:o=\"urn:o\"><o:r/></o:p><p xmlns=\"urn:o\"><r/></p><w:p><w:r><w:t>one</w:t></w:r></w:p>")]
    [InlineData("<w:p xmlns:y=\"" + Word + "\"><y:r><y:t>one</y:t></y:r></w:p>")]
    [InlineData("<w:p xmlns=\"" + Word + "\"><r><t>one</t></r></w:p>")]
    [InlineData("<w:p xmlns=\"" + Word + "\"><r xmlns=\"urn:o\"><t>no</t></r><r><t>one</t></r></w:p>")]
    // A prefix means what its nearest declaration says, also on the element that declares it.
    [InlineData("<w:p><w:r><w:t xmlns:w=\"urn:o\">no</w:t></w:r><w:r><w:t>one</w:t></w:r></w:p>")]
    [InlineData("<w:p><y:r xmlns:y=\"" + Word + "\"><y:t>one</y:t></y:r><y:r xmlns:y=\"urn:o\"><y:t>no</y:t></y:r></w:p>")]
    public void However_it_is_spelled_the_paragraph_is_found(string body, bool isWellFormed = true)
    {
        var main = $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>";
        var file = new RawZip().AddAll(DocxFile.WithBody("")).Replace("word/document.xml", Encoding.UTF8.GetBytes(main)).ToBytes();
        if (!isWellFormed)
        {
            Assert.Equal(DocumentProblem.Damaged, Assert.Throws<DocumentProblemException>(() => DocumentEditor.Replace(file, [], TestContext.Current.CancellationToken)).Problem);
            return;
        }
        var revision = DocumentEditor.Replace(file, [EditBench.Part("one", "one", "two")], TestContext.Current.CancellationToken);
        Assert.Equal(main.Replace(">one<", ">two<", StringComparison.Ordinal), Encoding.UTF8.GetString(EditBench.Part(revision.File, "word/document.xml")));
        Assert.Equal("two", DocumentReader.Read(revision.File, TestContext.Current.CancellationToken).Paragraphs[0].Text);
    }

    [Theory]
    [InlineData("&amp;&lt;&gt;&quot;&apos;", "&<>\"'")]
    [InlineData("&#65;&#x42;&#x1F680;", "AB\U0001F680")]
    [InlineData("&#xe9;e&#x301;", "ée\u0301")]
    [InlineData("a<![CDATA[&amp;]]>b", "a&amp;b")]
    [InlineData("a<!-- & -->b<?x?>c", "abc")]
    // A line end is a space, however it is spelled (XML 1.0, 2.11).
    [InlineData("a\r\nb\rc\nd", "a b c d")]
    [InlineData("a&#13;&#10;b", "a  b")]
    public void Text_means_what_XML_says_and_what_stays_of_it_keeps_its_spelling(string stored, string text)
    {
        var file = DocxFile.WithBody($"<w:p><w:r><w:t>one {stored}</w:t></w:r></w:p>");
        Assert.Equal("one " + text, DocumentReader.Read(file, TestContext.Current.CancellationToken).Paragraphs[0].Text);
        var revision = DocumentEditor.Replace(file, [EditBench.Part("one " + text, "one", "two")], TestContext.Current.CancellationToken);
        Assert.Equal([new AppliedEdit(0, "one " + text, "two " + text)], revision.Applied);
        var kept = stored.Contains('<') ? text.Replace("&", "&amp;", StringComparison.Ordinal) : stored;
        Assert.Equal($"<w:p><w:r><w:t>two {kept}</w:t></w:r></w:p>", EditBench.Body(revision.File));
    }

    [Theory]
    [InlineData("<w:r><w:rPr><w:vanish w:val=\"&#48;\"/></w:rPr><w:t>one</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:vanish w:val='false' val=\"1\"/></w:rPr><w:t>one</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:vanish val=\"1\" o:val=\"1\" xmlns:o=\"urn:o\" w:val=\"off\"/></w:rPr><w:t>one</w:t></w:r>")]
    public void An_attribute_is_read_by_its_namespace_and_decoded(string run) =>
        Assert.Equal($"<w:p>{run.Replace(">one<", ">two<", StringComparison.Ordinal)}</w:p>", EditBench.Rewrite($"<w:p>{run}</w:p>", "two"));

    [Theory]
    [InlineData("UTF-8", "")]
    [InlineData("utf-8", "\uFEFF")]
    [InlineData("utf-16", "\uFEFF")]
    [InlineData("utf-16BE", "\uFEFF")]
    // Without a mark the first bytes tell.
    [InlineData("utf-16", "")]
    [InlineData("utf-16BE", "")]
    public void Tracked_words_go_into_any_encoding_a_part_may_have(string name, string mark)
    {
        var encoding = Encoding.GetEncoding(name);
        var main = $"{mark}<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>é one</w:t></w:r></w:p></w:body></w:document>\r\n";
        var file = new RawZip().AddAll(DocxFile.WithBody("")).Replace("word/document.xml", encoding.GetBytes(main)).ToBytes();
        var revision = DocumentEditor.Track(file, [EditBench.Part("é one", "one", "日本 😀")], EditBench.Date, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(
            main.Replace("<w:t>é one</w:t></w:r>", "<w:t xml:space=\"preserve\">é </w:t></w:r><w:del #2><w:r><w:delText>one</w:delText></w:r></w:del><w:ins #1><w:r><w:t>日本 😀</w:t></w:r></w:ins>", StringComparison.Ordinal),
            EditBench.Short(encoding.GetString(EditBench.Part(revision.File, "word/document.xml"))));
        Assert.Equal(file, DocumentEditor.Undo(revision.File, revision.Undo, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_damage()
    {
        byte[] main = [.. Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>one "), 0xC3, 0x28, .. "</w:t></w:r></w:p></w:body></w:document>"u8];
        var file = new RawZip().AddAll(DocxFile.WithBody("")).Replace("word/document.xml", main).ToBytes();
        Assert.Equal(DocumentProblem.Damaged, Assert.Throws<DocumentProblemException>(() => DocumentEditor.Replace(file, [], TestContext.Current.CancellationToken)).Problem);
    }
}
