using System.Collections.Immutable;

namespace WordResumeCoach.Cli.Verbs;

/// <summary>The words after a verb, taken apart. After <c>--</c> everything is a file; <c>-</c> always is one.</summary>
/// <param name="Files">In their order.</param>
/// <param name="Options">Those that are given, by name; the value is "" for an option that takes none.</param>
internal sealed record Arguments(ImmutableArray<string> Files, ImmutableDictionary<string, string> Options)
{
    /// <param name="valued">The options that take the next word, or what follows <c>=</c>, as their value.</param>
    /// <param name="plain">Those that take none.</param>
    /// <exception cref="UsageException">There is another option, one twice or without its value, or a name without letters.</exception>
    public static Arguments Read(ImmutableArray<string> words, ImmutableArray<string> valued, params ImmutableArray<string> plain)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        var options = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] == "--")
            {
                files.AddRange(words[(at + 1)..]);
                break;
            }
            if (!words[at].StartsWith('-') || words[at] == "-")
            {
                files.Add(words[at]);
                continue;
            }
            var (name, value) = Parts(words[at]);
            if (value is null && valued.Contains(name))
                value = ++at < words.Length ? words[at] : throw new UsageException($"{name} needs a value.");
            if (!valued.Contains(name) && (value is not null || !plain.Contains(name)))
                throw new UsageException($"There is no option {words[at]} here. For a file of that name write ./{words[at]}.");
            if (!options.TryAdd(name, value ?? "") && valued.Contains(name))
                throw new UsageException($"{name} is given twice.");
        }
        if (files.Contains("") || options.Any(option => option.Value.Length == 0 && valued.Contains(option.Key)))
            throw new UsageException("A file's name is empty.");
        return new Arguments(files.ToImmutable(), options.ToImmutable());
    }

    public string? this[string option] => Options.GetValueOrDefault(option);

    /// <summary>The one file.</summary>
    /// <exception cref="UsageException">There is none, or more than one.</exception>
    public string File => Files.Length == 1
        ? Files[0]
        : throw new UsageException(Files.IsEmpty ? "Name the file to read, or - for standard input." : "Name one file at a time.");

    public bool Has(string option) => Options.ContainsKey(option);

    private static (string Name, string? Value) Parts(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && word.IndexOf('=') is > 0 and var at ? (word[..at], word[(at + 1)..]) : (word, null);
}
