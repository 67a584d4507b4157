namespace WordResumeCoach.Tests;

/// <summary>Tests whose files lie at the limits, one after the other and beside nothing else: together they would fill a machine.</summary>
[CollectionDefinition(nameof(LargeFiles), DisableParallelization = true)]
public sealed class LargeFiles;
