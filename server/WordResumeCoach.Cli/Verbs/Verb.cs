using System.Collections.Immutable;

namespace WordResumeCoach.Cli.Verbs;

/// <summary>Something the program can be told to do.</summary>
/// <param name="Name">The first word of the command line.</param>
/// <param name="Arguments">What follows it, as the usage shows it.</param>
/// <param name="Purpose">One line for the list of verbs, in lower case, without a full stop.</param>
/// <param name="Details">Whole sentences for the verb's own help.</param>
/// <param name="Run">
/// Gets what follows the name. Throws <see cref="UsageException"/> for words it does not know, and
/// <see cref="Input.UnreadableException"/> for a document that cannot be read.
/// </param>
internal sealed record Verb(string Name, string Arguments, string Purpose, string Details, Action<ImmutableArray<string>> Run);
