namespace WordResumeCoach.Benchmarks.Files;

/// <summary>Files someone has, in the order of their paths.</summary>
internal static class FolderFiles
{
    private static readonly string[] Word = [".docx", ".docm", ".dotx", ".dotm"];

    public static IEnumerable<string> All(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public static IEnumerable<string> Documents(string folder) => All(folder).Where(path => Word.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
}
