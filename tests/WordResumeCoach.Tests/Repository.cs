using System.Runtime.CompilerServices;

namespace WordResumeCoach.Tests;

/// <summary>The checkout the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Set <c>UPDATE_GOLDEN=1</c> to write what is generated instead of comparing it.</summary>
    public static bool Update { get; } = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "WordResumeCoach.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run from inside the repository.");
    }
}
