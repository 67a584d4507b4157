using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx.Editing.Trials;

/// <summary>Files of other people's making, in a folder that need not be there.</summary>
internal static class CorpusFiles
{
    private static readonly string[] Endings = [".docx", ".docm", ".dotx", ".dotm"];

    /// <summary>Those the reader reads and that say something.</summary>
    public static IEnumerable<string> Readable(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => Endings.Contains(Path.GetExtension(path).ToLowerInvariant())).Order(StringComparer.Ordinal).Where(IsReadable);

    private static bool IsReadable(string path)
    {
        try
        {
            return DocumentReader.Read(File.ReadAllBytes(path)).Paragraphs.Length > 0;
        }
        catch (DocumentProblemException)
        {
            return false;
        }
    }
}
