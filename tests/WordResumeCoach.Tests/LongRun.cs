namespace WordResumeCoach.Tests;

/// <summary>Tests that try chance input try fifty times as much when <c>RESUMECOACH_LONG</c> is 1, as <c>tests/run.sh --long</c> sets it.</summary>
internal static class LongRun
{
    private const int Factor = 50;

    private static readonly bool On = Environment.GetEnvironmentVariable("RESUMECOACH_LONG") == "1";

    public static int Times(int usual) => On ? usual * Factor : usual;
}
