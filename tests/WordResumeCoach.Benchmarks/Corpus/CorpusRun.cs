using WordResumeCoach.Benchmarks.Files;

namespace WordResumeCoach.Benchmarks.Corpus;

/// <summary>
/// Sends files to a running server, one after the other and then eight at a time. Each must be answered with a review or
/// a named problem within its time, and the server must keep to its share of memory. Made files, which lie at the limits, have
/// their time only when they are alone.
/// </summary>
internal static class CorpusRun
{
    private const int InFlight = 8;
    private const int GrowthShown = 10;
    private const int Shown = 5;

    // Whatever people have lies far below the limits; the made files lie at them, where the server's own time limit counts.
    private static readonly (TimeSpan Time, int Megabytes) Found = (TimeSpan.FromSeconds(2), 400);
    private static readonly (TimeSpan Time, int Megabytes) AtTheLimits = (TimeSpan.FromSeconds(10), 1_024);

    /// <param name="folder">Null for made files.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string? folder)
    {
        List<(string Name, Func<byte[]> Bytes)> files = folder is null
            ? [.. OddFiles.All]
            : [.. FolderFiles.All(folder).Select(path => (Path.GetRelativePath(folder, path), (Func<byte[]>)(() => File.ReadAllBytes(path))))];
        var most = folder is null ? AtTheLimits : Found;
        using var server = ServerUnderTest.Start();
        using var client = new HttpClient { BaseAddress = server.Origin, Timeout = TimeSpan.FromMinutes(1) };
        await Verdict.AskAsync(client, "", MadeResumes.Some(1, 1).First(), "warm.docx");
        Console.WriteLine($"{server.PeakMegabytes} MiB after the first review");

        var alone = new List<Verdict>();
        foreach (var (name, bytes) in files)
        {
            var before = server.PeakMegabytes;
            alone.Add(await Verdict.AskAsync(client, name, bytes(), "alone.docx"));
            if (server.PeakMegabytes - before >= GrowthShown)
                Console.WriteLine($"{server.PeakMegabytes} MiB after {name}, {server.PeakMegabytes - before} more");
        }
        Report(alone);
        Console.WriteLine($"{server.PeakMegabytes} MiB after {files.Count} files, one at a time");

        var together = new List<Verdict>();
        await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = InFlight }, async (file, _) =>
        {
            var verdict = await Verdict.AskAsync(client, file.Name, file.Bytes(), "together.docx");
            lock (together)
                together.Add(verdict);
        });
        var peak = server.PeakMegabytes;
        Console.WriteLine($"{together.Max(verdict => verdict.Took).TotalMilliseconds:0} ms the slowest of {InFlight} at a time");
        Console.WriteLine($"{peak} MiB after the same, {InFlight} at a time; may be {most.Megabytes}");

        List<Verdict> faults = [.. alone.Where(verdict => !verdict.IsAnswer || verdict.Took > most.Time), .. together.Where(verdict => !verdict.IsAnswer || (folder is not null && verdict.Took > most.Time))];
        foreach (var fault in faults)
            Console.WriteLine($"FAULT {fault}");
        return faults.Count == 0 && peak <= most.Megabytes ? 0 : 1;
    }

    private static void Report(List<Verdict> verdicts)
    {
        foreach (var kind in verdicts.GroupBy(verdict => verdict.Problem ?? "review").OrderByDescending(kind => kind.Count()))
            Console.WriteLine($"{kind.Count(),6} {kind.Key}");
        Console.WriteLine("slowest:");
        foreach (var verdict in verdicts.OrderByDescending(verdict => verdict.Took).Take(Shown))
            Console.WriteLine(verdict);
    }
}
