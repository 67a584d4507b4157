namespace WordResumeCoach.EndToEnd.Machine;

/// <summary>Where things lie in the working copy these tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A file or folder by its path from the root.</summary>
    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>The server as it was built along with these tests: same configuration, same framework.</summary>
    public static string ServerAssembly { get; } = ServerAssemblyBeside(new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)));

    private static string ServerAssemblyBeside(DirectoryInfo output) =>
        At("server", "WordResumeCoach.Api", "bin", output.Parent!.Name, output.Name, "WordResumeCoach.Api.dll");

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "WordResumeCoach.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("These tests must run from within the working copy they were built in.");
    }
}
