using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Cli.Input;

/// <summary>Reads the document a user names.</summary>
internal static class DocumentFile
{
    private const string StandardInput = "-";

    /// <param name="file">A path, or <c>-</c>.</param>
    /// <exception cref="UnreadableException">It cannot be read.</exception>
    public static Document Read(string file) => Read(file, bytes => DocumentReader.Read(bytes));

    /// <param name="file">A path, or <c>-</c>.</param>
    /// <param name="use">What to do with its bytes.</param>
    /// <exception cref="UnreadableException">It cannot be read.</exception>
    public static T Read<T>(string file, Func<ReadOnlyMemory<byte>, T> use)
    {
        try
        {
            return use(Bytes(file));
        }
        catch (DocumentProblemException problem)
        {
            throw new UnreadableException($"{Name(file)}: {ProblemSentence.Of(problem.Problem)}");
        }
    }

    /// <summary>How messages call it.</summary>
    public static string Name(string file) => file == StandardInput ? "standard input" : file;

    /// <summary>The bytes of any file; of one that is larger than a document may be, one too many.</summary>
    /// <exception cref="UnreadableException">It cannot be read.</exception>
    public static ReadOnlyMemory<byte> Bytes(string file)
    {
        try
        {
            using var stream = file == StandardInput ? Console.OpenStandardInput() : Open(file);
            return UpToTheLimit(stream);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableException($"{Name(file)}: {WhyNot(file, problem)}");
        }
    }

    // Word keeps the file it edits open for writing; that must not keep anyone from reading it.
    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    /// <summary>All of a file of allowed size; of a larger one, which may have no end, one byte too many.</summary>
    private static ReadOnlyMemory<byte> UpToTheLimit(Stream stream)
    {
        var bytes = new byte[stream.CanSeek ? (int)Math.Clamp(stream.Length, 1, DocumentLimits.FileBytes) + 1 : 64 * 1024];
        var length = 0;
        while (length <= DocumentLimits.FileBytes && stream.Read(bytes, length, bytes.Length - length) is > 0 and var read)
        {
            length += read;
            if (length == bytes.Length)
                Array.Resize(ref bytes, Math.Min(bytes.Length * 2, DocumentLimits.FileBytes + 1));
        }
        return bytes.AsMemory(0, length);
    }

    private static string WhyNot(string file, Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
        _ when Directory.Exists(file) => "This is a folder. Name the .docx in it.",
        UnauthorizedAccessException => "You may not read this file.",
        _ => $"It can't be read. {problem.Message}",
    };
}
