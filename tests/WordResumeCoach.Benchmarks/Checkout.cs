namespace WordResumeCoach.Benchmarks;

/// <summary>Where the built programs lie in the working copy this one was built in: same configuration, same framework.</summary>
internal static class Checkout
{
    private static readonly DirectoryInfo Output = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static string ApiFolder { get; } = Path.Combine(Root(), "server", "WordResumeCoach.Api");

    public static string BuiltApi { get; } = Built("WordResumeCoach.Api", "WordResumeCoach.Api.dll");

    public static string BuiltCli { get; } = Built("WordResumeCoach.Cli", "resumecoach.dll");

    private static string Built(string project, string file) => Path.Combine(Root(), "server", project, "bin", Output.Parent!.Name, Output.Name, file);

    private static string Root()
    {
        DirectoryInfo? folder = Output;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "WordResumeCoach.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("This runs from within the working copy it was built in.");
    }
}
