using System.Collections.Immutable;

namespace WordResumeCoach.Cli.Verbs;

/// <summary>Takes the words after a verb apart.</summary>
internal static class Arguments
{
    /// <summary>The files among them, and which of a verb's options are given. After <c>--</c> everything is a file; <c>-</c> always is one.</summary>
    /// <exception cref="UsageException">There is another option, or a name without letters.</exception>
    public static (ImmutableArray<string> Files, ImmutableArray<string> Options) Read(ImmutableArray<string> arguments, params ReadOnlySpan<string> known)
    {
        var end = arguments.IndexOf("--");
        var (before, after) = end < 0 ? (arguments, []) : (arguments[..end], arguments[(end + 1)..]);
        var options = before.Where(word => word.StartsWith('-') && word != "-").ToImmutableArray();
        foreach (var option in options)
        {
            if (!known.Contains(option))
                throw new UsageException($"There is no option {option} here. For a file of that name write ./{option}.");
        }
        ImmutableArray<string> files = [.. before.RemoveRange(options), .. after];
        return files.Contains("") ? throw new UsageException("A file's name is empty.") : (files, options);
    }
}
