using System.Collections.Frozen;

namespace WordResumeCoach.Core.Language;

/// <summary>A fixed set of words, asked without regard to letter case and without making strings.</summary>
public sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    public WordSet(IEnumerable<string> words) =>
        this.words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="words">Parted by blanks.</param>
    public static WordSet Of(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);
}
