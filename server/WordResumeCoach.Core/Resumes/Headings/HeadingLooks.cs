using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Headings;

internal enum LookRank { Plain, Lesser, Heading }

/// <summary>Which looks headings have in this document, learned from the lines whose words are known.</summary>
internal sealed class HeadingLooks
{
    private const int FewestOfALevel = 3;

    private readonly Dictionary<Look, Share> _shares = [];
    private readonly HashSet<Look> _headings = [];
    private readonly Dictionary<string, int> _words = [];
    private readonly Look _body;

    private HeadingLooks(Look body) => _body = body;

    /// <summary>True when the document sets its headings apart from running text.</summary>
    public bool Any => _headings.Count > 0;

    /// <summary>True when no word is known and the outline level alone sets headings apart.</summary>
    public bool ByLevel { get; private set; }

    public static HeadingLooks Learn(List<Candidate> candidates, IReadOnlyList<Line> lines, Look body)
    {
        var looks = new HeadingLooks(body);
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
                looks.ShareOf(candidate.Line).Likely++;
        }
        foreach (var candidate in candidates)
        {
            var key = HeadingText.Key(candidate.Line.Plain);
            looks._words[key] = looks._words.GetValueOrDefault(key) + 1;
        }
        looks.Choose();
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
        if (_headings.Contains(look) && share.Known.Count == 0)
            return true;
        if (hinted && _headings.Contains(look) && share.Known.Count + share.Likely >= 2)
            return (share.Known.Count + share.Likely) * 2 >= share.All;
        return _headings.Contains(look) && look.Prominence(_body) >= 2 && share.Known.Count >= 2 && (share.Known.Count + share.Likely) * 2 >= share.All;
    }

    private void Choose()
    {
        var prominent = _shares.Where(pair => pair.Key.Prominence(_body) > 0 && pair.Value.Known.Count > 0).ToList();
        if (prominent.Count == 0)
        {
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
        var least = _headings.Count == 0 ? int.MaxValue : _headings.Min(look => look.Prominence(_body));
        var level = _headings.Min(look => look.OutlineLevel);
        foreach (var (look, share) in prominent)
        {
            if (share.Known.Count > 0 && look.Prominence(_body) >= Math.Max(least, 2) && !(look.OutlineLevel > level))
                _headings.Add(look);
        }
    }

    // No word is known, as in a language not foreseen: the outline level that comes several times sets the headings.
    private void ChooseByLevel()
    {
        var levels = _shares.Where(pair => pair.Key.OutlineLevel is not null && pair.Key.Prominence(_body) > 0 && pair.Value.All >= FewestOfALevel)
            .OrderByDescending(pair => pair.Value.Likely * 2 >= pair.Value.All).ThenBy(pair => pair.Key.OutlineLevel).Take(1);
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

    // List numbering differs between headings of one look, and capitals typed by chance ("AWS") make no look of their own in a heading style.
    private static Look Key(Line line) => line.Look with { Listed = false };

    private sealed class Share
    {
        public HashSet<string> Known { get; } = [];

        public int Likely { get; set; }

        public int All { get; set; }
    }
}
