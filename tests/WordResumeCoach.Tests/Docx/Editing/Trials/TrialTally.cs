using System.Collections.Concurrent;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Tests.Docx.Editing.Trials;

/// <summary>How many edits were applied, how many refused and why, and how many characters kept their own run.</summary>
internal sealed class TrialTally
{
    private readonly ConcurrentDictionary<RefusalReason, int> _refused = [];
    private int _applied;
    private long _characters;
    private long _stay;
    private long _kept;

    public int Applied => _applied;

    public void Apply(int edits) => Interlocked.Add(ref _applied, edits);

    /// <returns>The edits that were not to blame.</returns>
    public List<Edit> Refuse(IReadOnlyList<Edit> edits, EditRefusedException refusal)
    {
        foreach (var edit in refusal.Edits)
            _refused.AddOrUpdate(edit.Reason, 1, (_, count) => count + 1);
        var refused = refusal.Edits.Select(edit => edit.Index).ToHashSet();
        return [.. edits.Where((_, index) => !refused.Contains(index))];
    }

    /// <param name="characters">Of a paragraph as it was.</param>
    /// <param name="stay">Those of them that no edit took.</param>
    /// <param name="kept">Those of these that stand in a run that looks as theirs did.</param>
    public void Count(int characters, int stay, int kept)
    {
        Interlocked.Add(ref _characters, characters);
        Interlocked.Add(ref _stay, stay);
        Interlocked.Add(ref _kept, kept);
    }

    public override string ToString() =>
        $"applied {_applied}; refused {_refused.Values.Sum()} ({string.Join(", ", _refused.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"))})"
        + (_characters == 0 ? "" : $"; of {_characters} characters {100.0 * _stay / _characters:F1} % stayed, {100.0 * _kept / _stay:F3} % of them in their own run");
}
