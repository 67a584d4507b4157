using System.Collections.Immutable;
using System.Text;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Facts;
using WordResumeCoach.Docx.Numbering;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Body;

/// <summary>One paragraph while its runs are read: its text, how the characters look, its links. Used again for the next.</summary>
internal sealed class ParagraphBuilder(DocumentFacts facts)
{
    // ST_OutlineLvl: 9 is "no level".
    private const int BodyTextLevel = 9;

    private readonly StringBuilder _text = new();
    private readonly List<Link> _links = [];
    private readonly LookTally _look = new();
    private readonly SymbolOpening _opening = new();
    private Location _location;
    private bool _isHeading;

    public ParagraphProperties Properties { get; private set; } = ParagraphProperties.None;

    public ResolvedStyle Style { get; private set; } = ResolvedStyle.Plain;

    /// <summary>What it and its style say of how it stands on the page.</summary>
    public ParagraphFormat Standing => Properties.Format.Over(Style.Format);

    public int Length => _text.Length;

    public string Text => _text.ToString();

    public bool Bold => _look.Bold;

    public bool Capitals => _look.Capitals;

    public bool Wide => _look.Wide;

    /// <summary>The size most visible characters have, in half-points.</summary>
    public int? HalfPoints => _look.HalfPoints;

    /// <summary>Characters that are no spaces.</summary>
    public int Visible => _look.Visible;

    /// <summary>What the text would take in one long line, in points, by average widths.</summary>
    public double Ink => _look.Ink;

    public int? OutlineLevel => (Properties.OutlineLevel ?? Style.OutlineLevel) is < BodyTextLevel and var level ? level : null;

    /// <summary>In the order of the text; of two that start together the longer first.</summary>
    public ImmutableArray<Link> Links =>
        _links.Count == 0 ? [] : [.. _links.OrderBy(link => link.Start).ThenByDescending(link => link.Length)];

    public void Clear(ResolvedStyle style, Location location)
    {
        _text.Clear();
        _links.Clear();
        _look.Clear();
        _opening.Clear();
        _location = location;
        Format(ParagraphProperties.None, style);
    }

    public void Format(ParagraphProperties properties, ResolvedStyle style)
    {
        Properties = properties;
        Style = style;
        _isHeading = OutlineLevel is not null || style.Name is "Title" or "Subtitle";
    }

    /// <param name="behind">What lies behind the paragraph.</param>
    public void Append(string text, RunFormat format, Background behind)
    {
        _opening.Look(text, format);
        facts.Fonts.Add(text, format, _isHeading);
        facts.Concealed.Look(_location, Length, text, format, behind.Under(Properties.Format.Shade ?? Style.Format.Shade));
        _look.Add(text, format);
        _text.Append(text);
    }

    /// <summary>A glyph that has no character of its own.</summary>
    public void AppendSymbol(string font, int code, RunFormat format)
    {
        const char StandIn = '(';
        _opening.LookAtSymbol(font, code);
        _look.Add([StandIn], format);
        _text.Append(StandIn);
    }

    public void Append(char control)
    {
        if (control == '\t')
            _opening.LookAtTab();
        _look.Add(control);
        _text.Append(control);
    }

    /// <summary>Words that would stand here were they not hidden.</summary>
    public void AddHidden(string words) => facts.Concealed.AddHidden(_location, Length, words);

    /// <summary>What came since <paramref name="start"/> stands for words yet to come.</summary>
    public void AddPlaceholder(PlaceholderKind kind, int start)
    {
        if (Length > start)
            facts.AddPlaceholder(kind, _location, start, _text.ToString(start, Length - start));
    }

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

    /// <summary>The paragraph is whole.</summary>
    public void End()
    {
        if (_opening.Of(_location) is { } bullet)
            facts.SymbolBullets.Add(bullet);
    }

    /// <param name="lists">The lists its numbering names.</param>
    public int? ListLevel(ListDefinitions lists)
    {
        var list = Properties.List ?? Style.List ?? 0;
        var level = Properties.ListLevel ?? (Properties.List is null ? Style.ListLevel : null) ?? 0;
        return lists.Shows(list, level) ? level : null;
    }

    /// <summary>What it takes up on the page.</summary>
    /// <param name="defaults">How paragraphs stand when neither style nor paragraph says.</param>
    /// <param name="size">In half-points, where nothing is visible.</param>
    public PageMark Room(ParagraphFormat defaults, int size)
    {
        // Fonts take about a sixth more than their size.
        const double Leading = 1.17;
        var format = Standing.Over(defaults);
        var own = (HalfPoints ?? size) / 2.0 * Leading;
        return new PageMark(PageMarkKind.Paragraph)
        {
            Ink = Ink,
            LineEnds = _look.LineEnds,
            LineHeight = format.Line is { } line ? (format.LineIsPoints == true ? Math.Max(line, 1) : own * line) : own,
            Before = format.Before ?? 0,
            After = format.After ?? 0,
            Indent = (format.Left ?? 0) + (format.Right ?? 0),
            Breaks = _look.Breaks + (format.BreaksPage == true ? 1 : 0),
            Contextual = format.Contextual == true,
            Style = Style.Name ?? "",
        };
    }
}
