using System.Globalization;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Core.Rules;

namespace WordResumeCoach.Benchmarks.Comparing;

/// <summary>What each rule adds to a review without rules: the dearest come first, and are the first to look at.</summary>
internal static class RuleCosts
{
    private static readonly Reviewer Reviewer = new();

    public static void Print(IReadOnlyList<Document> documents, int rounds)
    {
        var ids = RuleCatalog.All.Select(rule => rule.Id).ToList();
        var costs = Measure.InTurn(documents, rounds, [document => Review(document, ids), .. ids.Select(id => (Func<Document, int>)(document => Review(document, ids.Where(other => other != id))))]);
        foreach (var (id, cost) in ids.Zip(costs[1..]).OrderByDescending(pair => pair.Second.Milliseconds))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rule            {id,-36}{cost.Milliseconds - costs[0].Milliseconds,9:0.000} ms{cost.Kilobytes - costs[0].Kilobytes,11:0} KB"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rule            {"none",-36}{costs[0].Milliseconds,9:0.000} ms{costs[0].Kilobytes,11:0} KB"));
    }

    private static int Review(Document document, IEnumerable<string> off) => Reviewer.Review(new ReviewInputs(document, new ReviewOptions(Off: [.. off]))).Suggestions.Length;
}
