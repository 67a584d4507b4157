using WordResumeCoach.Docx.Facts;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Shapes;

/// <summary>One drawing, shape or picture while it is read; it begins with what it has from the one around it.</summary>
internal sealed class Shape
{
    public string? AlternativeText { get; set; }

    public bool IsDecorative { get; set; }

    /// <summary>In points.</summary>
    public double? Width { get; set; }

    /// <summary>In points.</summary>
    public double? Height { get; set; }

    /// <summary>In points on the page for each point inside the group.</summary>
    public double Scale { get; private set; } = 1;

    public bool HasPicture { get; set; }

    public bool IsObject { get; private init; }

    /// <summary>It lies behind the text of the body.</summary>
    public bool IsBehind { get; set; }

    /// <summary>It is filled; null when it is not.</summary>
    public Background? Fill { get; set; }

    /// <summary>What lies behind text in it: its own fill, or what is behind the shape, which the file does not say.</summary>
    public Background Behind => Fill ?? Background.Unknown;

    /// <summary>Text of the body may lie upon its colours.</summary>
    public bool Covers => IsBehind && (HasPicture || Fill is { } fill && fill.Colour != Colour.White);

    /// <param name="isBehind">What stands in a header or footer is behind the body wherever it reaches.</param>
    public static Shape Outermost(bool isObject, bool isBehind) => new() { IsObject = isObject, IsBehind = isBehind };

    public Shape Inner() => new()
    {
        AlternativeText = AlternativeText,
        IsDecorative = IsDecorative,
        Width = Width,
        Height = Height,
        Scale = Scale,
        IsObject = IsObject,
        IsBehind = IsBehind,
    };

    /// <summary>A group counts inside in its own units.</summary>
    /// <param name="innerWidth">What its width is inside.</param>
    public void ScaleTo(double? innerWidth)
    {
        if (Width is > 0 && innerWidth is > 0)
            Scale = Width.Value / innerWidth.Value;
    }
}
