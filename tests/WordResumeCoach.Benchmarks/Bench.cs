using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using WordResumeCoach.Benchmarks.Files;
using WordResumeCoach.Benchmarks.Paths;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Benchmarks;

/// <summary>Where the time of one review goes, stage by stage; for the goals see <see cref="Comparing.Comparison"/>.</summary>
[MemoryDiagnoser]
public class Bench
{
    private static readonly Reviewer Reviewer = new();

    private byte[][] _files = [];
    private Document[] _documents = [];

    /// <summary>How many times two pages.</summary>
    [Params(1, 10)]
    public int Size { get; set; }

    internal static void Run(string[] args) => BenchmarkSwitcher.FromTypes([typeof(Bench)]).Run(args);

    [GlobalSetup]
    public void Setup()
    {
        _files = [.. MadeResumes.Some(MadeResumes.Few, Size)];
        _documents = [.. _files.Select(file => DocumentReader.Read(file))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = MadeResumes.Few)]
    public long OpenAndStream() => _files.Sum(file => (long)Floor.Elements(file));

    [Benchmark(OperationsPerInvoke = MadeResumes.Few)]
    public long WalkTheDom() => _files.Sum(file => (long)DomWalk.Characters(file));

    [Benchmark(OperationsPerInvoke = MadeResumes.Few)]
    public long Read() => _files.Sum(file => (long)DocumentReader.Read(file).Paragraphs.Length);

    [Benchmark(OperationsPerInvoke = MadeResumes.Few)]
    public long Outline() => _documents.Sum(document => (long)ResumeOutline.Read(document).Sections.Length);

    [Benchmark(OperationsPerInvoke = MadeResumes.Few)]
    public long ReadAndReview() => _files.Sum(file => (long)WholeReview.Of(file).Suggestions.Length);

    [Benchmark(OperationsPerInvoke = MadeResumes.Few)]
    public long ReviewOnly() => _documents.Sum(document => (long)Reviewer.Review(new ReviewInputs(document, new ReviewOptions())).Suggestions.Length);
}
