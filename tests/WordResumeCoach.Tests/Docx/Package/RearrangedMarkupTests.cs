using System.Xml.Linq;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx.Package;

/// <summary>Sound XML that no producer would write: elements lost, doubled, moved and put into each other by chance.</summary>
public sealed class RearrangedMarkupTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly Reviewer Reviewer = new();

    private static readonly string[] Values = ["", "0", "1", "-1", "false", "99999999999", "begin", "separate", "end", "page", "H", "N", "nothing"];

    [Fact]
    public void Any_arrangement_is_read_the_same_twice_and_reviewed_without_a_fault()
    {
        for (var seed = 0; seed < LongRun.Times(150); seed++)
        {
            var random = new Random(seed);
            var body = XElement.Parse($"<w:body xmlns:w=\"{W}\">{Body}</w:body>");
            for (var changes = random.Next(1, 12); changes > 0; changes--)
                Rearrange(random, body);
            var file = new DocxFile(string.Concat(body.Nodes())).Styles(Styles).Numbering(Lists).ToBytes();
            try
            {
                var document = DocumentReader.Read(file, TestContext.Current.CancellationToken);
                Holds(document);
                Assert.Equal(document.Paragraphs, DocumentReader.Read(file, TestContext.Current.CancellationToken).Paragraphs);
                Assert.NotNull(Reviewer.Review(new ReviewInputs(document, new ReviewOptions()), TestContext.Current.CancellationToken));
                Assert.NotNull(OutlineText.Print(ResumeOutline.Read(document)));
            }
            catch (DocumentProblemException)
            {
                // The one way to say no.
            }
            catch (Exception fault) when (fault is not Xunit.Sdk.IAssertionException)
            {
                Assert.Fail($"Seed {seed}: {fault}");
            }
        }
    }

    private const string P = "<w:p><w:pPr><w:pStyle w:val=\"H\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"21\"/></w:rPr><w:t>Responsible for building the API, 40% faster</w:t></w:r></w:p>";
    private const string Body = $"""
        <w:p><w:pPr><w:pStyle w:val="N"/></w:pPr><w:r><w:t>Robin Example</w:t><w:br/><w:t>robin@example.com</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Experience</w:t></w:r></w:p>
        <w:p><w:r><w:t>Engineer, Example Works</w:t><w:tab/><w:t>Jan 2020 - present</w:t></w:r></w:p>{P}{P}
        <w:tbl><w:tr><w:tc>{P}</w:tc><w:tc><w:tbl><w:tr><w:tc>{P}</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>
        <w:p><w:ins><w:r><w:t>Skills</w:t></w:r></w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>
        <w:p><w:hyperlink w:anchor="x"><w:r><w:t>Go, SQL</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "https://example.com"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>site</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>
        <w:sdt><w:sdtPr/><w:sdtContent>{P}</w:sdtContent></w:sdt>
        <w:p><w:r><w:pict><w:txbxContent>{P}</w:txbxContent></w:pict></w:r></w:p>
        <w:sectPr><w:cols w:num="2"/></w:sectPr>
        """;
    private const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"N\"/></w:style><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/><w:basedOn w:val=\"H\"/></w:style>";
    private const string Lists = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static void Rearrange(Random random, XElement body)
    {
        var all = body.Descendants().ToList();
        if (all.Count == 0)
            return;
        var one = all[random.Next(all.Count)];
        var other = all[random.Next(all.Count)];
        switch (random.Next(6))
        {
            case 0: one.Remove(); break;
            case 1: one.AddAfterSelf(new XElement(one)); break;
            case 2: other.Add(new XElement(one)); break;
            case 3: one.ReplaceWith(new XElement(W + other.Name.LocalName, one.Attributes(), one.Nodes())); break;
            case 4: one.SetAttributeValue(W + (one.Attributes().FirstOrDefault()?.Name.LocalName ?? "val"), Values[random.Next(Values.Length)]); break;
            default: one.ReplaceWith(one.Nodes()); break;
        }
    }

    private static void Holds(Document document)
    {
        Assert.Equal(Enumerable.Range(0, document.Paragraphs.Length), document.Paragraphs.Select(paragraph => paragraph.Ordinal));
        Assert.All(document.Paragraphs.SelectMany(paragraph => paragraph.Links, (paragraph, link) => (paragraph.Text, link)), pair =>
            Assert.InRange(pair.link.Start + pair.link.Length, pair.link.Start, pair.Text.Length));
        Assert.All(document.Outside, outside => Assert.InRange(outside.Ordinal ?? 0, 0, Math.Max(0, document.Paragraphs.Length - 1)));
    }
}
