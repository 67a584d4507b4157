namespace WordResumeCoach.Core.Language;

/// <summary>Reads the data files of this folder: one entry a line, <c>#</c> begins a line for the reader of the file.</summary>
public static class Lexicon
{
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"language/{file}")
            ?? throw new InvalidOperationException($"Language/Data has no {file}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line) && line[0] != '#')
                yield return line;
        }
    }
}
