namespace WordResumeCoach.Cli.Input;

/// <summary>Writes the document a user asked for.</summary>
internal static class OutputFile
{
    private const string StandardOutput = "-";

    /// <summary>The file is there as a whole or not at all.</summary>
    /// <param name="file">A path, or <c>-</c>.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string file, byte[] bytes)
    {
        if (file == StandardOutput)
        {
            using var stream = Console.OpenStandardOutput();
            stream.Write(bytes);
            return;
        }
        var path = Path.GetFullPath(file);
        if (Directory.Exists(path))
            throw new IOException("That is a folder. Name a file in it.");
        var draft = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Environment.ProcessId}");
        try
        {
            File.WriteAllBytes(draft, bytes);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Whether both name one file. A resume is never written over: what it said before would be gone.</summary>
    public static bool IsSame(string file, string other) =>
        file != StandardOutput && other != StandardOutput
        && string.Equals(Target(file), Target(other), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string Target(string file) =>
        (File.Exists(file) ? new FileInfo(file).ResolveLinkTarget(returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(file);
}
