using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Tests.Docx.Editing;

/// <summary>Random documents under random edits: the words are those asked for, and nothing else is any different.</summary>
public sealed class RandomEditsTests
{
    private const int EditsEach = 6;

    private static readonly int Documents = LongRun.Times(60);

    private static readonly OpenXmlValidator Validator = new(FileFormatVersions.Microsoft365);

    private static readonly string[] Words = ["Built", "REST", "APIs", "R&D", "<1 ms", "40%", "C#", "café", "日本", "\U0001F680", "and", "a", "Kafka,", "the\ttab", "line\vbreak", "on\u001Ecall", "\u2013"];

    [Fact]
    public void Words_asked_for_appear_and_all_else_stays()
    {
        var applied = 0;
        for (var seed = 0; seed < Documents; seed++)
        {
            var random = new Random(seed);
            var file = Make(random);
            var known = Errors(file);
            Assert.Equal([], known);
            for (var round = 0; round < EditsEach; round++)
            {
                var revision = TryEdit(random, file, out var expected);
                if (revision is null)
                    continue;
                applied++;
                Assert.Equal(expected, Texts(revision.File));
                Assert.Equal(ParagraphsOutside(file, revision), ParagraphsOutside(revision.File, revision));
                foreach (var part in new[] { "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml" })
                    Assert.Equal(Hex(EditBench.Part(file, part)), Hex(EditBench.Part(revision.File, part)));
                Assert.Equal([], Errors(revision.File));
                Assert.Equal(Hex(file), Hex(DocumentEditor.Undo(revision.File, revision.Undo, TestContext.Current.CancellationToken)));
                file = revision.File;
            }
        }
        Assert.InRange(applied, Documents * EditsEach / 2, Documents * EditsEach);
    }

    private static Revision? TryEdit(Random random, byte[] file, out string[] expected)
    {
        expected = Texts(file);
        var ordinal = random.Next(expected.Length);
        var text = expected[ordinal];
        var edit = new Edit(ordinal, TextIdentity.Hash(text), 0, text.Length, text, Reword(random, text));
        expected[ordinal] = edit.Text;
        try
        {
            return DocumentEditor.Replace(file, [edit], TestContext.Current.CancellationToken);
        }
        catch (EditRefusedException refused)
        {
            Assert.DoesNotContain(refused.Edits, edit => edit.Reason is RefusalReason.Changed or RefusalReason.Overlap);
            return null;
        }
    }

    private static string Reword(Random random, string text)
    {
        var words = text.Split(' ').ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(words.Count);
            switch (random.Next(4))
            {
                case 0 when words.Count > 1: words.RemoveAt(at); break;
                case 1: words.Insert(at, Word(random)); break;
                case 2: words.Add(Word(random)); break;
                default: words[at] = Word(random); break;
            }
        }
        return string.Join(' ', words);
    }

    private static byte[] Make(Random random) => new DocxFile(string.Concat(Enumerable.Range(0, random.Next(2, 8)).Select(_ => Paragraph(random))))
        .Styles("<w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>").Hyperlink("rIdLink", "https://example.com/").ToBytes();

    private static string Paragraph(Random random) =>
        random.Next(6) switch
        {
            0 => "<w:p/>",
            1 => $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>{Paragraph(random)}<w:p/></w:tc></w:tr></w:tbl>",
            _ => $"<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>{string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Inline(random)))}</w:p>",
        };

    private static string Inline(Random random) => random.Next(14) switch
    {
        0 => $"<w:hyperlink r:id=\"rIdLink\">{Run(random)}{Run(random)}</w:hyperlink>",
        1 => "<w:proofErr w:type=\"spellStart\"/>" + Run(random),
        2 => $"<w:ins w:id=\"{random.Next()}\" w:author=\"A\">{Run(random)}</w:ins>",
        3 => $"<w:del w:id=\"{random.Next()}\" w:author=\"A\"><w:r><w:delText>gone</w:delText></w:r></w:del>",
        4 => $"<w:fldSimple w:instr=\"AUTHOR\">{Run(random)}</w:fldSimple>",
        5 => $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://example.com\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Run(random)}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        6 => $"<w:sdt><w:sdtPr><w:id w:val=\"{random.Next()}\"/></w:sdtPr><w:sdtContent>{Run(random)}{Run(random)}</w:sdtContent></w:sdt>",
        7 => "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>",
        _ => Run(random),
    };

    private static string Run(Random random)
    {
        var properties = random.Next(3) switch { 0 => "<w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr>", 1 => "<w:rPr><w:i/></w:rPr>", _ => "" };
        var content = random.Next(6) switch
        {
            0 => "<w:tab/>",
            1 => "<w:br/>",
            2 => "<w:sym w:font=\"Wingdings\" w:char=\"F0B7\"/>",
            _ => "",
        };
        var text = System.Security.SecurityElement.Escape(Word(random).Replace('\t', ' ').Replace('\v', ' ').Replace('\u001E', '-'));
        return $"<w:r>{properties}{content}<w:t xml:space=\"preserve\">{text}{(random.Next(2) == 0 ? " " : "")}</w:t></w:r>";
    }

    // Strings compare much faster than arrays under Assert.
    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes);

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static string[] Texts(byte[] file) => [.. DocumentReader.Read(file, TestContext.Current.CancellationToken).Paragraphs.Select(paragraph => paragraph.Text)];

    /// <summary>The main part without the innermost paragraph that was edited.</summary>
    private static string ParagraphsOutside(byte[] file, Revision revision)
    {
        var xml = Encoding.UTF8.GetString(EditBench.Part(file, "word/document.xml"));
        var starts = Enumerable.Range(0, xml.Length).Where(at => xml.AsSpan(at).StartsWith("<w:p>") || xml.AsSpan(at).StartsWith("<w:p/>")).ToList();
        var start = starts[Assert.Single(revision.Applied).Ordinal];
        var end = xml.AsSpan(start).StartsWith("<w:p/>") ? start + 6 : xml.IndexOf("</w:p>", start, StringComparison.Ordinal) + 6;
        return xml[..start] + "|" + xml[end..];
    }

    private static List<string> Errors(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. Validator.Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }
}
