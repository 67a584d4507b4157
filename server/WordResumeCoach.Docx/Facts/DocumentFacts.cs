using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Facts;

/// <summary>What the readers of all stories note down of the layout while they pass.</summary>
internal sealed class DocumentFacts
{
    private readonly HashSet<Leftover> _marked = [];
    private readonly List<Leftover> _leftovers = [];
    private readonly Stretches<PlaceholderKind> _placeholders = new();

    public FontTally Fonts { get; } = new();

    public Concealments Concealed { get; } = new();

    public List<Picture> Pictures { get; } = [];

    public List<Graphic> Graphics { get; } = [];

    public List<SymbolBullet> SymbolBullets { get; } = [];

    public void AddLeftover(TrackedMark mark, Location location) => AddLeftover(new Leftover(mark.Kind, location, mark.Author));

    public void AddLeftover(Leftover leftover)
    {
        if (_marked.Add(leftover))
            _leftovers.Add(leftover);
    }

    public void AddPlaceholder(PlaceholderKind kind, Location location, int start, string words) =>
        _placeholders.Add(kind, location, start, words, isShown: true);

    /// <summary>The facts that are not those of one story alone.</summary>
    public Layout AddTo(Layout layout) => layout with
    {
        Pictures = [.. Pictures],
        Graphics = [.. Graphics],
        Concealed = Concealed.All,
        Fonts = Fonts.All,
        SymbolBullets = [.. SymbolBullets],
        Leftovers = [.. _leftovers],
        Placeholders = [.. _placeholders.All().Select(stretch => new Placeholder(stretch.Kind, stretch.Location, stretch.Start + stretch.Lead, stretch.Words))],
    };
}
