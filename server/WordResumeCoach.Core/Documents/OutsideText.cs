using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Documents;

/// <summary>A paragraph that stands outside the body story. Blank ones are not kept.</summary>
/// <param name="Part">Where it stands. A text box in a header or footer counts as the header or footer.</param>
/// <param name="Ordinal">The body paragraph that anchors it; null when none does (headers, footers).</param>
/// <param name="Text">As <see cref="Paragraph.Text"/>.</param>
public sealed record OutsideText(OutsidePart Part, int? Ordinal, string Text)
{
    /// <summary>Zero-based number of the innermost text box, in the order boxes begin; paragraphs of one box have the same. Null outside boxes.</summary>
    public int? Box { get; init; }

    /// <summary>As <see cref="Paragraph.Style"/>.</summary>
    public string? Style { get; init; }

    /// <summary>As <see cref="Paragraph.OutlineLevel"/>.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>As <see cref="Paragraph.ListLevel"/>.</summary>
    public int? ListLevel { get; init; }

    /// <summary>As <see cref="Paragraph.Bold"/>.</summary>
    public bool Bold { get; init; }

    /// <summary>As <see cref="Paragraph.Capitals"/>.</summary>
    public bool Capitals { get; init; }

    /// <summary>As <see cref="Paragraph.Wide"/>.</summary>
    public bool Wide { get; init; }

    /// <summary>As <see cref="Paragraph.FontSize"/>.</summary>
    public double? FontSize { get; init; }

    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>As <see cref="Paragraph.Cell"/>, with the tables counted within the box, header, footer, note or comment.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>The same paragraph as if it stood in a body, for whoever reads boxes as pages of their own.</summary>
    /// <param name="ordinal">Its place in that body.</param>
    public Paragraph AsParagraph(int ordinal) => new(ordinal, Text)
    {
        Style = Style,
        OutlineLevel = OutlineLevel,
        ListLevel = ListLevel,
        Bold = Bold,
        Capitals = Capitals,
        Wide = Wide,
        FontSize = FontSize,
        Links = Links,
        Cell = Cell,
    };

    /// <summary>Two texts are equal when what was read is equal.</summary>
    public bool Equals(OutsideText? other) =>
        other is not null && Part == other.Part && Ordinal == other.Ordinal && Box == other.Box && AsParagraph(0).Equals(other.AsParagraph(0));

    public override int GetHashCode() => HashCode.Combine(Part, Ordinal, Text);
}

[JsonConverter(typeof(JsonStringEnumConverter<OutsidePart>))]
public enum OutsidePart
{
    [JsonStringEnumMemberName("textBox")] TextBox,
    [JsonStringEnumMemberName("header")] Header,
    [JsonStringEnumMemberName("footer")] Footer,

    /// <summary>A footnote or an endnote.</summary>
    [JsonStringEnumMemberName("footnote")] Footnote,
    [JsonStringEnumMemberName("comment")] Comment,
}
