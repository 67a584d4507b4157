using System.Text;
using WordResumeCoach.Docx.Editing;
using WordResumeCoach.Tests.Docx.Editing.Trials;

namespace WordResumeCoach.Tests.Docx.Editing.Cleaning;

/// <summary>Cleans one file and holds what every clean copy must: it is clean, and it can be taken back.</summary>
internal static class CleanBench
{
    /// <summary>The body's XML when clean, and what was taken out of the main part.</summary>
    public static (string Body, string Removed) Body(string body) => Body(new DocxFile(body));

    public static (string Body, string Removed) Body(DocxFile file)
    {
        var revision = Clean(file);
        return (EditBench.Body(revision.File), Told(revision, "word/document.xml"));
    }

    public static Revision Clean(DocxFile file)
    {
        var bytes = file.ToBytes();
        var revision = DocumentEditor.Clean(bytes);
        Assert.Equal(bytes, DocumentEditor.Undo(revision.File, revision.Undo));
        var again = DocumentEditor.Clean(revision.File);
        Assert.Empty(again.Removed);
        Assert.Equal(revision.File, again.File);
        return revision;
    }

    /// <summary>What was taken out of one part, as <c>Comment 2, Move 1</c>.</summary>
    public static string Told(Revision revision, string part) =>
        string.Join(", ", revision.Removed.Where(removal => removal.Part == part).Select(removal => $"{removal.What} {removal.Count}"));

    /// <summary>All that was taken out.</summary>
    public static string[] Told(Revision revision) => [.. revision.Removed.Select(removal => $"{removal.Part}: {removal.What} {removal.Count}")];

    public static string Part(Revision revision, string name) => Encoding.UTF8.GetString(EditBench.Part(revision.File, name));

    public static bool Has(Revision revision, string name) => Entries.Of(revision.File).ContainsKey(name);
}
