using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx;

public sealed class DocumentDocxTests
{
    private static readonly Document Resume = new(
    [
        new(0, "Jane Roe") { Style = "Title", FontSize = 26 },
        new(1, "Lisbon\tjane.roe@example.com\u000Bgithub.com/janeroe") { Links = [new(7, 20, "mailto:jane.roe@example.com"), new(28, 18, "https://github.com/janeroe")] },
        new(2, ""),
        new(3, "Experience") { Style = "Heading 1", OutlineLevel = 0, FontSize = 15 },
        new(4, "Backend Developer, Example Works") { Style = "Heading 2", OutlineLevel = 1, Bold = true, FontSize = 12 },
        new(5, "Built an API for 3 teams & cut p99 from <800 ms to 120 ms") { Style = "List Bullet", ListLevel = 0 },
        new(6, "In Go") { Style = "List Bullet 2", ListLevel = 1 },
        new(7, "Deeper") { ListLevel = 2 },
        new(8, "First") { Style = "List Number", ListLevel = 0 },
        new(9, "Skills") { Style = "Kicker", Capitals = true, Wide = true, FontSize = 11.5, OutlineLevel = 0 },
        new(10, "Languages") { Cell = new(0, 0, 0, 1), Bold = true },
        new(11, "Go, C#") { Cell = new(0, 0, 1, 1) },
        new(12, "Stores") { Cell = new(0, 1, 0, 1) },
        new(13, "PostgreSQL") { Cell = new(0, 1, 1, 1) },
        new(14, "On\u001Ecall mi\u001Fgration  two  spaces "),
        new(15, "Columns begin"),
        new(16, "Columns end") { Links = [new(0, 7, "#top")] },
        new(17, "Last"),
    ])
    {
        Outside = [new(OutsidePart.TextBox, 3, "Boxed") { Box = 0 }, new(OutsidePart.TextBox, 3, "Boxed too") { Box = 0, Style = "List Bullet", ListLevel = 0, Links = [new(0, 5, "https://example.com/boxed")] },
            new(OutsidePart.TextBox, 3, "Other") { Box = 1, Style = "Heading 1", OutlineLevel = 0, Bold = true, FontSize = 15 }, new(OutsidePart.Header, null, "Jane Roe, page 1"), new(OutsidePart.Footer, null, "555-0100")],
        Layout = new() { Columns = [new(2, 15, 16)] },
        Properties = new() { Author = "Jane Roe", Title = "Resume <2026>", Modified = new(2026, 11) },
    };

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        var read = DocumentReader.Read(DocumentDocx.Write(Resume), TestContext.Current.CancellationToken);

        Assert.Equal(DocumentDump.Of(Resume), DocumentDump.Of(read));
        Assert.Equal(Resume.Paragraphs, read.Paragraphs);
        Assert.Equal(Resume.Properties, read.Properties);
        Assert.Equal(Resume.Layout.Columns, read.Layout.Columns);
        Assert.Empty(read.Notes);
    }

    [Fact]
    public void What_is_written_is_valid()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(DocumentDocx.Write(Resume)), isEditable: false);

        Assert.Equal([], new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() => Assert.Equal(DocumentDocx.Write(Resume), DocumentDocx.Write(Resume));

    [Fact]
    public void A_document_without_paragraphs_can_be_written() => Assert.Empty(DocumentReader.Read(DocumentDocx.Write(new Document([])), TestContext.Current.CancellationToken).Paragraphs);
}
