using System.Collections.Immutable;

namespace WordResumeCoach.Docx.Editing.Cleaning;

/// <summary>Counts what is taken out, part by part.</summary>
internal sealed class CleanTally
{
    private readonly List<(string Part, SortedDictionary<RemovedThing, int> Counts)> _parts = [];

    public ImmutableArray<Removal> All =>
        [.. _parts.SelectMany(part => part.Counts.Select(pair => new Removal(pair.Key, part.Part, pair.Value)))];

    public void Begin(string part) => _parts.Add((part, []));

    public void Add(RemovedThing what, int count = 1)
    {
        if (count > 0)
            _parts[^1].Counts[what] = _parts[^1].Counts.GetValueOrDefault(what) + count;
    }
}
