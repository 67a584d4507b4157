using System.Collections.Immutable;

namespace WordResumeCoach.Core.Documents;

/// <summary>One <c>w:p</c> of the body story.</summary>
/// <param name="Ordinal">Zero-based place among all paragraphs of the body story in document order, empty ones included.</param>
/// <param name="Text">What Word shows, run by run: tab U+0009, line break U+000B, page break U+000C, no-break hyphen U+001E,
/// soft hyphen U+001F, a symbol as <c>(</c>; field results and inserted text, no field codes, deleted or hidden text.</param>
public sealed record Paragraph(int Ordinal, string Text)
{
    private string? _normalised;
    private string? _hash;

    /// <summary>The style's name as Word lists it ("Heading 1", "List Bullet"); null for the default paragraph style.</summary>
    public string? Style { get; init; }

    /// <summary>Zero-based outline level (0 is Heading 1), directly or by style; null for body text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Zero-based list level when the paragraph is numbered or bulleted, directly or by style; null when it is not.</summary>
    public int? ListLevel { get; init; }

    /// <summary>True when every visible character that is no space is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>True when every visible letter is shown as a capital, typed so or by formatting.</summary>
    public bool Capitals { get; init; }

    /// <summary>True when every visible character stands a point or more apart from the next, beyond what the font asks.</summary>
    public bool Wide { get; init; }

    /// <summary>The size most characters have, in points; null when the file does not say.</summary>
    public double? FontSize { get; init; }

    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>The innermost table cell that holds the paragraph; null outside tables.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>The text as <see cref="TextIdentity.Normalise"/> gives it.</summary>
    public string NormalisedText => _normalised ??= TextIdentity.Normalise(Text);

    /// <summary>The first sixteen hex digits of the SHA-256 of the normalised text.</summary>
    public string Hash => _hash ??= TextIdentity.HashNormalised(NormalisedText);

    public bool IsEmpty => NormalisedText.Length == 0;

    /// <summary>Two paragraphs are equal when what was read is equal; the cached forms of the text do not count.</summary>
    public bool Equals(Paragraph? other) =>
        other is not null && Ordinal == other.Ordinal && Text == other.Text && Style == other.Style
        && OutlineLevel == other.OutlineLevel && ListLevel == other.ListLevel && Bold == other.Bold
        && Capitals == other.Capitals && Wide == other.Wide && FontSize == other.FontSize && Cell == other.Cell
        && Links.AsSpan().SequenceEqual(other.Links.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Ordinal, Text);
}

/// <summary>A hyperlink over part of a paragraph's text, from a relationship or a HYPERLINK field.</summary>
/// <param name="Start">First character, zero-based, UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Target">The address as stored; may be empty or relative.</param>
public sealed record Link(int Start, int Length, string Target);

/// <summary>Where a paragraph stands in the tables of the body.</summary>
/// <param name="Table">Zero-based number of the innermost table, counted in document order over all tables.</param>
/// <param name="Row">Zero-based.</param>
/// <param name="Column">Zero-based number of the cell within its row (cells, not grid columns).</param>
/// <param name="Depth">1 for a table in the body, 2 for a table in a cell, and so on.</param>
public sealed record TableCell(int Table, int Row, int Column, int Depth);
