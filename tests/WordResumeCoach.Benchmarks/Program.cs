using WordResumeCoach.Benchmarks.Comparing;
using WordResumeCoach.Benchmarks.Corpus;
using WordResumeCoach.Benchmarks.Paths;

namespace WordResumeCoach.Benchmarks;

/// <summary>Measures the reader and the review, each beside what it is compared with.</summary>
internal static class Program
{
    private const string Usage = """
        compare [FOLDER]   the goals, as ratios of one run, over the .docx files of a folder or over made ones
        corpus [FOLDER]    the running server: every file answered, in time, in how much memory
        floor FILE         opens one file and streams its parts, and nothing else
        bench [...]        BenchmarkDotNet, with its own arguments

        """;

    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["compare"] or ["compare", _]:
                return Comparison.Run(args.ElementAtOrDefault(1));
            case ["corpus"] or ["corpus", _]:
                return CorpusRun.RunAsync(args.ElementAtOrDefault(1)).GetAwaiter().GetResult();
            case ["floor", var file]:
                return Floor.Elements(File.ReadAllBytes(file)) > 0 ? 0 : 1;
            case ["bench", .. var rest]:
                Bench.Run(rest);
                return 0;
            default:
                Console.Error.Write(Usage);
                return 2;
        }
    }
}
