using WordResumeCoach.Docx.Notes;

namespace WordResumeCoach.Docx.Body;

/// <summary>Where the text refers to its footnotes, endnotes and comments.</summary>
internal sealed class NoteAnchors
{
    private readonly Dictionary<(NoteKind, string), int?> _ordinals = [];

    public bool Any(NoteKind kind) => _ordinals.Keys.Any(key => key.Item1 == kind);

    /// <param name="ordinal">The body paragraph that refers to the note; null outside the body.</param>
    public void Add(NoteKind kind, string? id, int? ordinal) => _ordinals.TryAdd((kind, id ?? ""), ordinal);

    public int? Ordinal(NoteKind kind, string? id) => _ordinals.GetValueOrDefault((kind, id ?? ""));
}
