namespace WordResumeCoach.EndToEnd.Machine;

/// <summary>
/// Programs a test needs beside .NET. One that is missing skips the test with a reason; under continuous integration
/// (<c>CI=true</c>) it fails it, so that no build passes for want of a browser.
/// </summary>
internal static class Installed
{
    public static string? Chromium { get; } = OnPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    public static string? LibreOffice { get; } = OnPath("soffice", "libreoffice");

    public static bool IsContinuousIntegration { get; } =
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <returns>The program's path.</returns>
    public static string Require(string? program, string name)
    {
        if (program is not null)
            return program;
        Missing($"{name} is not installed. `bash tests/run.sh` installs it on Debian and Ubuntu; elsewhere, put it on the PATH.");
        throw new InvalidOperationException();
    }

    private static void Missing(string reason)
    {
        if (IsContinuousIntegration)
            Assert.Fail(reason);
        Assert.Skip(reason);
    }

    private static string? OnPath(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
