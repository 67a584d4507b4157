using System.Diagnostics;

namespace WordResumeCoach.Tests.Cli;

/// <summary>The built command-line program, run as a process in an empty folder of its own.</summary>
internal sealed class Resumecoach : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("resumecoach-");

    /// <returns>The path of a file with this content.</returns>
    public string File(string name, byte[] content)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>What stands in a file of its folder.</summary>
    public byte[] Read(string name) => System.IO.File.ReadAllBytes(Path.Combine(_folder.FullName, name));

    public bool Has(string name) => System.IO.File.Exists(Path.Combine(_folder.FullName, name));

    /// <summary>Runs it with these words; what it should write to a person is in the answer, bytes of UTF-8 taken as they are.</summary>
    public Answer Run(params string[] words) => Run(null, words);

    /// <param name="input">Standard input.</param>
    public Answer Run(byte[]? input, params string[] words)
    {
        var (exitCode, output, error) = Pipe(input, words);
        return new Answer(exitCode, System.Text.Encoding.UTF8.GetString(output), error);
    }

    /// <summary>For output that is no text.</summary>
    public (int ExitCode, byte[] Output, string Error) Pipe(byte[]? input, params string[] words)
    {
        using var process = Start(words);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input ?? []);
        process.StandardInput.Close();
        var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }

    /// <summary>Runs it for a reader who leaves without reading a word.</summary>
    public Answer RunForNobody(params string[] words)
    {
        using var process = Start(words);
        process.StandardInput.Close();
        process.StandardOutput.Close();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, "", error);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Process Start(string[] words)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = new System.Text.UTF8Encoding(false),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "resumecoach.dll"));
        foreach (var word in words)
            start.ArgumentList.Add(word);
        return Process.Start(start)!;
    }
}

/// <param name="Error">Everything on standard error.</param>
internal sealed record Answer(int ExitCode, string Output, string Error);
