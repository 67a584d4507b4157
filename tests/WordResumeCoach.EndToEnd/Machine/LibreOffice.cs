using System.Diagnostics;

namespace WordResumeCoach.EndToEnd.Machine;

/// <summary>A second opinion on whether a file is a good Word document.</summary>
internal static class LibreOffice
{
    /// <summary>Converts a document, in a profile of its own.</summary>
    /// <returns>The PDF's bytes.</returns>
    public static async Task<byte[]> ToPdfAsync(byte[] docx)
    {
        var soffice = Installed.Require(Installed.LibreOffice, "LibreOffice");
        var folder = Directory.CreateTempSubdirectory("resume-");
        try
        {
            var document = Path.Combine(folder.FullName, "resume.docx");
            await File.WriteAllBytesAsync(document, docx);
            await RunAsync(soffice, $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}",
                "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, document);
            return await File.ReadAllBytesAsync(Path.ChangeExtension(document, "pdf"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, string.Concat(said));
    }
}
