using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Facts;

/// <summary>Words nobody sees.</summary>
internal sealed class Concealments
{
    // In half-points: under four points.
    private const int TooSmall = 8;

    private readonly Stretches<ConcealmentKind> _stretches = new();

    /// <summary>Something coloured may lie on the page, so what the page hides is not known.</summary>
    public bool PageMayBeCovered { get; set; }

    public ImmutableArray<ConcealedText> All =>
    [
        .. _stretches.All().Where(stretch => !stretch.Doubtful || !PageMayBeCovered)
            .Select(stretch => new ConcealedText(stretch.Kind, stretch.Location, stretch.Start + (stretch.Kind == ConcealmentKind.Hidden ? 0 : stretch.Lead), stretch.Words)),
    ];

    /// <param name="at">Where the words would stand.</param>
    public void AddHidden(Location location, int at, string words) => _stretches.Add(ConcealmentKind.Hidden, location, at, words, isShown: false);

    /// <summary>Looks at words that are shown.</summary>
    public void Look(Location location, int start, string words, RunFormat format, Background behind)
    {
        if (format.Colour is >= 0 and var colour && behind.Under(format.Shade) is { Colour: { } ground } seen && Colour.IsLost(colour, ground))
            _stretches.Add(ConcealmentKind.Blended, location, start, words, isShown: true, doubtful: seen.IsPage);
        else if (format.Size < TooSmall)
            _stretches.Add(ConcealmentKind.Tiny, location, start, words, isShown: true);
    }
}
