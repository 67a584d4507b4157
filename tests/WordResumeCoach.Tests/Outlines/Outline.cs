using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Docx;
using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Docx.Making;
using WordResumeCoach.Tests.Outlines.Markup;

namespace WordResumeCoach.Tests.Outlines;

/// <summary>Makes Word files and reads them back as the product does: bytes, document, resume, and that as text.</summary>
internal static class Outline
{
    /// <summary>A file with these blocks, the usual styles and a bulleted list.</summary>
    public static DocxFile File(params ReadOnlySpan<Block> body) => FileOfType(DocxFile.Main, body);

    /// <param name="mainType">The content type of the main part.</param>
    public static DocxFile FileOfType(string mainType, params ReadOnlySpan<Block> body) =>
        new DocxFile(Block.All(body.ToArray()), mainType).Styles(StylesXml.Of(new Document([]))).Numbering(NumberingXml.Lists).Settings(SettingsXml.Current);

    public static string Of(params ReadOnlySpan<Block> body) => Of(File(body));

    public static string Of(DocxFile file) => Of(file.ToBytes());

    public static string Of(byte[] file) => OutlineRoles.Print(Resume(file)).TrimEnd('\n');

    /// <summary>The words of every bullet, one a line, the parts of one bullet joined by a blank.</summary>
    public static string BulletsOf(params ReadOnlySpan<Block> body)
    {
        var resume = Resume(File(body).ToBytes());
        return string.Join('\n', resume.Bullets().Select(found => string.Join(' ',
            found.Bullet.More.Select(part => resume[part.Ordinal].Text.Substring(part.Start, part.Length)).Prepend(found.Bullet.Text)))).Replace("\v", "\\v", StringComparison.Ordinal);
    }

    private static Resume Resume(byte[] file) => ResumeOutline.Read(DocumentReader.Read(file, TestContext.Current.CancellationToken));
}
