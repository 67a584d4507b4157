namespace WordResumeCoach.EndToEnd.Machine;

/// <summary>Tests that start a server of their own, one after the other: a second server beside a busy browser is slow to wake.</summary>
[CollectionDefinition(nameof(OwnServer), DisableParallelization = true)]
public sealed class OwnServer;
