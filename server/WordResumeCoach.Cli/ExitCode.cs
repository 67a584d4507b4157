namespace WordResumeCoach.Cli;

/// <summary>What the process tells the one who started it. Scripts depend on the numbers.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A document could not be read or changed, or the answer not be written.</summary>
    public const int Failed = 1;

    /// <summary>The command line makes no sense; nothing was read.</summary>
    public const int Misused = 2;
}
