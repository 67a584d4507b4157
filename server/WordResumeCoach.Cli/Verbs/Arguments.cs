using System.Collections.Immutable;

namespace WordResumeCoach.Cli.Verbs;

/// <summary>Takes the words after a verb apart.</summary>
internal static class Arguments
{
    /// <summary>The files among them, for a verb without options. After <c>--</c> everything is a file; <c>-</c> always is one.</summary>
    /// <exception cref="UsageException">There is an option, or a name without letters.</exception>
    public static ImmutableArray<string> Files(ImmutableArray<string> arguments)
    {
        var end = arguments.IndexOf("--");
        var (before, after) = end < 0 ? (arguments, []) : (arguments[..end], arguments[(end + 1)..]);
        if (before.FirstOrDefault(word => word.StartsWith('-') && word != "-") is { } option)
            throw new UsageException($"There is no option {option} here. For a file of that name write ./{option}.");
        ImmutableArray<string> files = [.. before, .. after];
        return files.Contains("") ? throw new UsageException("A file's name is empty.") : files;
    }
}
