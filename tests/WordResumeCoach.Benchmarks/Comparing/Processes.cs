using System.Diagnostics;
using System.Globalization;
using WordResumeCoach.Benchmarks.Files;

namespace WordResumeCoach.Benchmarks.Comparing;

/// <summary>Times whole processes: the start of the runtime is most of what a command-line user waits for.</summary>
internal static class Processes
{
    private const int Runs = 15;

    public static Goal OutlineAgainstFloor()
    {
        var folder = Directory.CreateTempSubdirectory("resumecoach-");
        try
        {
            var outline = new List<double>();
            var floor = new List<double>();
            foreach (var (file, index) in MadeResumes.Some(Runs, 1).Select((file, index) => (file, index)))
            {
                var path = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{index}.docx"));
                File.WriteAllBytes(path, file);
                outline.Add(Milliseconds(Checkout.BuiltCli, "outline", path));
                floor.Add(Milliseconds(typeof(Processes).Assembly.Location, "floor", path));
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one process     resumecoach outline {Measure.Middle(outline),25:0} ms\none process     open and stream {Measure.Middle(floor),29:0} ms"));
            return new Goal("resumecoach outline / a program that opens and streams, as processes", Measure.Middle(outline) / Measure.Middle(floor), 2);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Milliseconds(params string[] words)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Checkout.Dotnet, words) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException($"{words[0]} failed.");
    }
}
