using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Tests.Docx.Editing;

/// <summary>Lays one paragraph under the editor: its XML before, its XML after.</summary>
internal static partial class EditBench
{
    /// <summary>The body's XML after the paragraph at 0 was made to say <paramref name="text"/>.</summary>
    public static string Rewrite(string body, string text) => Rewrite(new DocxFile(body), text);

    public static string Rewrite(DocxFile file, string text)
    {
        var bytes = file.ToBytes();
        var revision = DocumentEditor.Replace(bytes, [Whole(bytes, 0, text)]);
        Assert.Equal(text, DocumentReader.Read(revision.File).Paragraphs[0].Text);
        return Body(revision.File);
    }

    public static RefusalReason Refusal(string body, string text) => Refusal(new DocxFile(body).ToBytes(), text);

    /// <summary>Why the paragraph at 0 may not say <paramref name="text"/>.</summary>
    public static RefusalReason Refusal(byte[] file, string text) =>
        Assert.Single(Assert.Throws<EditRefusedException>(() => DocumentEditor.Replace(file, [Whole(file, 0, text)])).Edits).Reason;

    /// <summary>An edit of a whole paragraph.</summary>
    public static Edit Whole(byte[] file, int ordinal, string text)
    {
        var paragraph = DocumentReader.Read(file).Paragraphs[ordinal];
        return new Edit(ordinal, paragraph.Hash, 0, paragraph.Text.Length, paragraph.Text, text);
    }

    /// <summary>An edit of the first place where a paragraph with this text says <paramref name="exact"/>.</summary>
    public static Edit Part(string paragraph, string exact, string text, int ordinal = 0) =>
        new(ordinal, TextIdentity.Hash(paragraph), paragraph.IndexOf(exact, StringComparison.Ordinal), exact.Length, exact, text);

    /// <summary>When all tracked changes and comments of these tests are made.</summary>
    public static readonly DateTime Date = new(2026, 11, 3, 14, 5, 0);

    /// <summary>The body's XML after the paragraph at 0 was made to say <paramref name="text"/> as tracked changes; see <see cref="Short"/>.</summary>
    public static string Track(string body, string text) => Track(new DocxFile(body), text);

    public static string Track(DocxFile file, string text)
    {
        var bytes = file.ToBytes();
        var revision = DocumentEditor.Track(bytes, [Whole(bytes, 0, text)], Date);
        Assert.Equal(text, DocumentReader.Read(revision.File).Paragraphs[0].Text);
        Assert.Equal(bytes, DocumentEditor.Undo(revision.File, revision.Undo));
        return Short(Body(revision.File));
    }

    /// <summary>Why the paragraph at 0 may not be made to say <paramref name="text"/> as tracked changes.</summary>
    public static RefusalReason TrackRefusal(string body, string text)
    {
        var file = new DocxFile(body).ToBytes();
        return Assert.Single(Assert.Throws<EditRefusedException>(() => DocumentEditor.Track(file, [Whole(file, 0, text)], Date)).Edits).Reason;
    }

    /// <summary>XML in which id, author and date of our changes are written as <c>#id</c>.</summary>
    public static string Short(string xml) => Ours().Replace(xml, "#$1");

    [GeneratedRegex("""w:id="([0-9]+)" w:author="Word Resume Coach" w:date="2026-11-03T14:05:00Z"( w:initials="WRC")?""")]
    private static partial Regex Ours();

    public static string Body(byte[] file)
    {
        var xml = Encoding.UTF8.GetString(Part(file, "word/document.xml"));
        var start = xml.IndexOf("<w:body>", StringComparison.Ordinal) + "<w:body>".Length;
        return xml[start..xml.LastIndexOf("</w:body>", StringComparison.Ordinal)];
    }

    public static byte[] Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var content = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
