namespace WordResumeCoach.Cli;

/// <summary>The command line makes no sense. The message is a sentence for the one who typed it.</summary>
internal sealed class UsageException(string message) : Exception(message);
