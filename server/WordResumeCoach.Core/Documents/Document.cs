using System.Collections.Immutable;

namespace WordResumeCoach.Core.Documents;

/// <summary>What a .docx holds, as plain values. It knows paragraphs and layout, and nothing of resumes.</summary>
public sealed record Document(ImmutableArray<Paragraph> Paragraphs)
{
    /// <summary>Text that stands outside the body story: text boxes, headers, footers, notes, comments.</summary>
    public ImmutableArray<OutsideText> Outside { get; init; } = [];

    public Layout Layout { get; init; } = new();

    public DocumentProperties Properties { get; init; } = new();

    /// <summary>What the reader did not read, or read with a doubt. Never empty silently: a loss has a note.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];
}
