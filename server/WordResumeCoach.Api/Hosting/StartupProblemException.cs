namespace WordResumeCoach.Api.Hosting;

/// <summary>The server must not start as it is configured. The message says which setting to change, and is all that is printed.</summary>
internal sealed class StartupProblemException(string message) : Exception(message);
