using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Headings;

internal enum LookRank { Plain, Lesser, Heading }

/// <summary>Which looks headings have in this document, learned from the lines whose words are known.</summary>
internal sealed class HeadingLooks
{
    private const int FewestOfALevel = 3;
    private const int FewestSpaced = 3;

    private readonly Dictionary<HeadingLook, Share> _shares = [];
    private readonly HashSet<HeadingLook> _headings = [];
    private readonly HashSet<HeadingLook> _styled = [];
    private readonly Dictionary<string, int> _words = [];
    private readonly HashSet<int> _bars;
    private readonly Look _body;

    private HeadingLooks(Look body, HashSet<int> bars) => (_body, _bars) = (body, bars);

    /// <summary>True when the document sets its headings apart from running text.</summary>
    public bool Any => _headings.Count > 0;

    /// <summary>True when no word is known and the outline level alone sets headings apart.</summary>
    public bool ByLevel { get; private set; }

    /// <summary>True when most headings of known words have an empty paragraph below them.</summary>
    public bool Spaced { get; private set; }

    public static HeadingLooks Learn(List<Candidate> candidates, IReadOnlyList<Line> lines, Look body)
    {
        var looks = new HeadingLooks(body, HeadingLook.Bars(lines));
        foreach (var line in lines)
        {
            if (!line.IsEmpty)
                looks.ShareOf(line).All++;
        }
        foreach (var candidate in candidates)
        {
            if (candidate.Match is { Exact: true })
                looks.ShareOf(candidate.Line).Known.Add(HeadingText.Key(candidate.Line.Plain));
            else if (candidate.Match is not null && !TitleWords.IsJob(candidate.Line.Plain))
            {
                var share = looks.ShareOf(candidate.Line);
                share.Likely++;
                share.Heads += candidate.Match is { Strength: MatchStrength.Head } ? 1 : 0;
            }
        }
        foreach (var candidate in candidates)
        {
            var key = HeadingText.Key(candidate.Line.Plain);
            looks._words[key] = looks._words.GetValueOrDefault(key) + 1;
        }
        looks.Choose();
        var known = candidates.Where(candidate => candidate.Match is { Exact: true } && looks._headings.Contains(looks.Key(candidate.Line))).ToList();
        looks.Spaced = known.Count >= FewestSpaced && known.Count(candidate => candidate.At + 1 < lines.Count && lines[candidate.At + 1].IsEmpty) * 3 >= known.Count * 2;
        return looks;
    }

    public LookRank RankOf(Line line)
    {
        var look = Key(line);
        if (_headings.Contains(look))
            return LookRank.Heading;
        return look.Prominence(_body) > 0 ? LookRank.Lesser : LookRank.Plain;
    }

    /// <summary>True when the same words stand on another short line too.</summary>
    public bool Repeats(Line line) => _words.GetValueOrDefault(HeadingText.Key(line.Plain)) > 1;

    /// <summary>True when lines of this look are headings even if their words are not known, or known in part only.</summary>
    public bool Trusted(Line line, bool hinted)
    {
        var look = Key(line);
        var share = _shares[look];
        if (_styled.Contains(look) || _headings.Contains(look) && share.Known.Count == 0)
            return true;
        // The author gave outline levels to the page, and this is the level of the headings.
        if (look.Look.OutlineLevel is { } level && _headings.Contains(look) && _shares.Keys.Any(other => other.Look.OutlineLevel > level))
            return true;
        if (hinted && _headings.Contains(look) && share.Known.Count + share.Likely >= 2)
            return (share.Known.Count + share.Likely) * 2 >= share.All;
        return _headings.Contains(look) && look.Prominence(_body) >= 2 && share.Known.Count >= 2 && (share.Known.Count + share.Likely) * 2 >= share.All;
    }

    private void Choose()
    {
        ChooseByStyle();
        var prominent = _shares.Where(pair => pair.Key.Prominence(_body) > 0 && pair.Value.Known.Count > 0).ToList();
        if (prominent.Count == 0)
        {
            if (_headings.Count == 0)
                ChooseByHeads();
            if (_headings.Count == 0)
                ChooseByLevel();
            return;
        }
        var most = prominent.Max(pair => pair.Value.Known.Count);
        foreach (var (look, share) in prominent)
        {
            var main = share.Known.Count == most || share.Known.Count >= 3 || (share.Known.Count >= 2 && share.Known.Count * 2 >= share.All);
            if (main && (share.Known.Count > 1 || most == 1))
                _headings.Add(look);
        }
        // A look that stands out at least as much as a heading look, with the known word itself: "REFERENCES" set a point larger.
        // One outline level deeper is a heading inside a section.
        var standing = _headings.Where(look => look.Prominence(_body) > 0).ToList();
        var least = standing.Count == 0 ? int.MaxValue : standing.Min(look => look.Prominence(_body));
        var level = _headings.Min(look => look.Look.OutlineLevel);
        foreach (var (look, share) in prominent)
        {
            if (share.Known.Count > 0 && look.Prominence(_body) >= Math.Max(least, 2) && !(look.Look.OutlineLevel > level))
                _headings.Add(look);
        }
        foreach (var (look, share) in _shares)
        {
            if (share.Known.Count == 0 && share.Heads > 0 && share.Heads * 2 >= share.All && look.Prominence(_body) >= Math.Max(least, 2) && !(look.Look.OutlineLevel > level))
                _headings.Add(look);
        }
    }

    // A paragraph style that is kept for headings may show in nothing but its colour or a line below it.
    private void ChooseByStyle()
    {
        foreach (var (look, share) in _shares)
        {
            if (look.Look.Style is { } style && style != _body.Style && look.Prominence(_body) == 0 && StyleHints.Of(style) != StyleHint.Bullet && share.Known.Count >= 2 && (share.Known.Count + share.Likely) * 3 >= share.All * 2)
                _styled.Add(look);
        }
        _headings.UnionWith(_styled);
    }

    // No whole phrase is known: "Relevant Work Experience at Contoso", "My Skills and Tools I Use".
    private void ChooseByHeads()
    {
        foreach (var (look, share) in _shares)
        {
            if (look.Prominence(_body) > 0 && share.Heads >= 2 && share.Heads * 2 >= share.All)
                _headings.Add(look);
        }
    }

    // No word is known, as in a language not foreseen: the outline level that comes several times sets the headings.
    private void ChooseByLevel()
    {
        var levels = _shares.Where(pair => pair.Key.Look.OutlineLevel is not null && pair.Key.Prominence(_body) > 0 && pair.Value.All >= FewestOfALevel)
            .OrderByDescending(pair => pair.Value.Likely * 2 >= pair.Value.All).ThenBy(pair => pair.Key.Look.OutlineLevel).Take(1);
        foreach (var (look, _) in levels)
            ByLevel = _headings.Add(look);
    }

    private Share ShareOf(Line line)
    {
        var look = Key(line);
        if (!_shares.TryGetValue(look, out var share))
            _shares[look] = share = new Share();
        return share;
    }

    private HeadingLook Key(Line line) => HeadingLook.Of(line, _bars);

    private sealed class Share
    {
        public HashSet<string> Known { get; } = [];

        public int Likely { get; set; }

        public int Heads { get; set; }

        public int All { get; set; }
    }
}
