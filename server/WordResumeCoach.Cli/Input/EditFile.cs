using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Cli.Input;

/// <summary>Reads a list of edits, in the JSON that the server takes as <c>edits</c>.</summary>
internal static class EditFile
{
    /// <param name="file">A path, or <c>-</c>.</param>
    /// <exception cref="UnreadableException">It cannot be read, or is no such list.</exception>
    public static ImmutableArray<Edit> Read(string file)
    {
        // Editors of Windows begin a file with a byte order mark, and its shells write UTF-16.
        using var text = new StreamReader(new MemoryStream(DocumentFile.Bytes(file).ToArray()), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        try
        {
            var lines = JsonSerializer.Deserialize(text.ReadToEnd(), EditFileContext.Default.ImmutableArrayEditLine);
            return lines.IsDefaultOrEmpty ? throw Bad(file, "The list of edits is empty.") : [.. lines.Select((line, index) => Checked(file, line, index))];
        }
        catch (JsonException unreadable)
        {
            throw Bad(file, unreadable.LineNumber is { } line
                ? $"This is no list of edits: line {line + 1} is not as it should be ({unreadable.Path})."
                : "This is no list of edits.");
        }
    }

    private static Edit Checked(string file, EditLine? line, int index)
    {
        if (line is not { Anchor: { Hash: not null, Exact: not null } anchor })
            throw Bad(file, $"Edit {index} (counted from 0) lacks its anchor.");
        if (anchor.Exact.Length != anchor.Length)
            throw Bad(file, $"Edit {index} (counted from 0) has an anchor whose length is not that of its words.");
        return new Edit(anchor.Ordinal, anchor.Hash, anchor.Start, anchor.Length, anchor.Exact, line.Text, line.Comment);
    }

    private static UnreadableException Bad(string file, string sentence) => new($"{DocumentFile.Name(file)}: {sentence}");

    /// <param name="Text">The words to stand at the anchor.</param>
    /// <param name="Comment">Why.</param>
    internal sealed record EditLine(EditAnchor? Anchor, string? Text, string? Comment);

    /// <param name="Ordinal">The paragraph, from 0.</param>
    /// <param name="Hash">Of its normalised text.</param>
    /// <param name="Start">Zero-based, UTF-16 code units into its text.</param>
    /// <param name="Length">In UTF-16 code units.</param>
    /// <param name="Exact">The words that stand there now.</param>
    internal sealed record EditAnchor(int Ordinal, string? Hash, int Start, int Length, string? Exact);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = false, AllowTrailingCommas = true,
    ReadCommentHandling = JsonCommentHandling.Skip)]
[JsonSerializable(typeof(ImmutableArray<EditFile.EditLine>))]
internal sealed partial class EditFileContext : JsonSerializerContext;
