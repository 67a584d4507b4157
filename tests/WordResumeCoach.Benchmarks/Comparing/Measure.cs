using System.Diagnostics;

namespace WordResumeCoach.Benchmarks.Comparing;

/// <summary>
/// Measures several ways over the same files, in turn, so that a slow moment of the machine hits them alike. Time is that of
/// the processor, not of the clock: what else runs on the machine then matters less.
/// </summary>
internal static class Measure
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <param name="rounds">How often each goes over all files.</param>
    /// <returns>For each way the middle of its rounds, for one file.</returns>
    public static Cost[] InTurn<T>(IReadOnlyList<T> files, int rounds, params Func<T, int>[] ways)
    {
        foreach (var way in ways)
        {
            for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
                Over(files, way);
        }
        var measured = ways.Select(_ => new List<Cost>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < ways.Length; i++)
            {
                GC.Collect();
                measured[i].Add(Over(files, ways[i]));
            }
        }
        return [.. measured.Select(costs => new Cost(Middle(costs.Select(cost => cost.Milliseconds)), Middle(costs.Select(cost => cost.Kilobytes))))];
    }

    public static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static Cost Over<T>(IReadOnlyList<T> files, Func<T, int> way)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        foreach (var file in files)
            way(file);
        return new Cost((Environment.CpuUsage.TotalTime - start).TotalMilliseconds / files.Count, (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1024.0 / files.Count);
    }
}

/// <summary>What one file takes.</summary>
internal sealed record Cost(double Milliseconds, double Kilobytes);
