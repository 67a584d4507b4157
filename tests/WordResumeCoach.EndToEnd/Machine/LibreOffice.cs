using System.Diagnostics;

namespace WordResumeCoach.EndToEnd.Machine;

/// <summary>A second opinion on whether a file is a good Word document.</summary>
internal static class LibreOffice
{
    /// <returns>The document as a PDF.</returns>
    public static Task<byte[]> ToPdfAsync(byte[] docx) => InProfileAsync(async (folder, run) =>
    {
        var document = Path.Combine(folder, "resume.docx");
        await File.WriteAllBytesAsync(document, docx);
        await run(["--convert-to", "pdf", "--outdir", folder, document]);
        return await File.ReadAllBytesAsync(Path.ChangeExtension(document, "pdf"));
    });

    /// <summary>Runs it, as often as wanted, in a profile of its own.</summary>
    /// <param name="use">Gets an empty folder for its files, and what runs the program with some arguments and without a window.</param>
    public static async Task<T> InProfileAsync<T>(Func<string, Func<string[], Task>, Task<T>> use)
    {
        var soffice = Installed.Require(Installed.LibreOffice, "LibreOffice");
        var folder = Directory.CreateTempSubdirectory("resume-");
        try
        {
            var profile = $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}";
            return await use(folder.FullName, arguments => RunAsync(soffice, [profile, "--headless", .. arguments]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        // It waits for ever at a question that nobody sees.
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await using var end = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, string.Concat(said));
    }
}
