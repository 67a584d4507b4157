namespace WordResumeCoach.Cli.Input;

/// <summary>A document that cannot be read. The message is a sentence that begins with the file's name.</summary>
internal sealed class UnreadableException(string message) : Exception(message);
