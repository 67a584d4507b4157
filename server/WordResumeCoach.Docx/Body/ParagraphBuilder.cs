using System.Collections.Immutable;
using System.Text;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Numbering;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Body;

/// <summary>One paragraph while its runs are read: its text, how the characters look, its links. Used again for the next.</summary>
internal sealed class ParagraphBuilder
{
    // ST_OutlineLvl: 9 is "no level".
    private const int BodyTextLevel = 9;

    private readonly StringBuilder _text = new();
    private readonly List<Link> _links = [];
    private readonly LookTally _look = new();

    public ParagraphProperties Properties { get; private set; } = ParagraphProperties.None;

    public ResolvedStyle Style { get; private set; } = ResolvedStyle.Plain;

    public int Length => _text.Length;

    public string Text => _text.ToString();

    public bool Bold => _look.Bold;

    public bool Capitals => _look.Capitals;

    /// <summary>The size most visible characters have, in half-points.</summary>
    public int? HalfPoints => _look.HalfPoints;

    public int? OutlineLevel => (Properties.OutlineLevel ?? Style.OutlineLevel) is < BodyTextLevel and var level ? level : null;

    /// <summary>In the order of the text; of two that start together the longer first.</summary>
    public ImmutableArray<Link> Links =>
        _links.Count == 0 ? [] : [.. _links.OrderBy(link => link.Start).ThenByDescending(link => link.Length)];

    public void Clear(ResolvedStyle style)
    {
        _text.Clear();
        _links.Clear();
        _look.Clear();
        Properties = ParagraphProperties.None;
        Style = style;
    }

    public void Format(ParagraphProperties properties, ResolvedStyle style)
    {
        Properties = properties;
        Style = style;
    }

    public void Append(string text, RunFormat format)
    {
        _text.Append(text);
        _look.Add(text, format);
    }

    public void Append(char control) => _text.Append(control);

    /// <summary>A link from <paramref name="start"/> to here; none if no text came since.</summary>
    public void AddLink(int start, string target)
    {
        if (Length > start)
            _links.Add(new Link(start, Length - start, target));
    }

    /// <summary>A link on a picture, which has a place in the text but no length.</summary>
    public void AddPictureLink(string target)
    {
        var link = new Link(Length, 0, target);
        // A picture and the frame around it repeat the same link.
        if (_links is not [.., var last] || last != link)
            _links.Add(link);
    }

    /// <param name="lists">The lists its numbering names.</param>
    public int? ListLevel(ListDefinitions lists)
    {
        var list = Properties.List ?? Style.List ?? 0;
        var level = Properties.ListLevel ?? (Properties.List is null ? Style.ListLevel : null) ?? 0;
        return lists.Shows(list, level) ? level : null;
    }
}
