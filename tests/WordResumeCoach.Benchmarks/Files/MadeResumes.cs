using System.Collections.Immutable;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Tests.Docx;

namespace WordResumeCoach.Benchmarks.Files;

/// <summary>
/// Resumes of invented people, all different: one repeated document flatters code that learns. Some 60 paragraphs, 35 of
/// them bullets, and 5,000 characters are two pages. The same numbers give the same bytes.
/// </summary>
internal static class MadeResumes
{
    /// <summary>Files of one set.</summary>
    public const int Few = 40;

    private const int Jobs = 5;
    private const int BulletsOfAJob = 7;

    private static readonly string[] Openings = ["Built", "Responsible for building", "Migrated", "Helped with", "Designed", "Cut the latency of", "Worked on", "Led the rewrite of", "I maintained", "Moved", "Automated", "Was involved in", "Scaled", "Reduced the cost of"];
    private static readonly string[] Things = ["the payments API", "a reporting pipeline", "the order service", "nightly imports", "the search index", "an audit log", "the pricing engine", "customer notifications", "the identity service", "a rate limiter"];
    private static readonly string[] Means = ["in Go and PostgreSQL", "with Kafka and Java 17", "on AWS", "using Spring Boot", "in C# on Azure Functions", "with Redis and Node.js", "on Kubernetes", "with Terraform", "using Python and Airflow", "with gRPC and Prometheus"];
    private static readonly string[] Ends = ["", ", from 900 ms to 120 ms", ", serving 2,400 requests per second", ", for large-scale use", ", saving $40k a year", ", with 99.95% availability", ", so that support could answer at once", ", across several teams", ", for 3 million users", ", and wrote the runbook for it"];
    private static readonly string[] Titles = ["Backend Engineer", "Senior Software Engineer", "Platform Developer", "Software Developer", "API Engineer"];
    private static readonly string[] Employers = ["Example Works", "Sample Systems", "Northwind Demo", "Acme Placeholder", "Fabrikam Test"];

    /// <param name="size">How many times two pages each is.</param>
    public static IEnumerable<byte[]> Some(int count, int size) => Enumerable.Range(0, count).Select(seed => DocumentDocx.Write(Make(new Random(seed), size)));

    public static Document Make(Random random, int size)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        void Add(string text, string? style = null, int? outline = null, bool bold = false) =>
            paragraphs.Add(new Paragraph(paragraphs.Count, text) { Style = style, OutlineLevel = outline, Bold = bold });

        Add($"Robin Example{random.Next(100)}", "Title");
        Add($"robin{random.Next(100)}@example.com | 555-01{random.Next(10, 100)} | Springfield, IL");
        Add("Summary", "Heading 1", 0, bold: true);
        Add($"Backend engineer with {random.Next(3, 15)} years of experience. {Bullet(random)}. {Bullet(random)}.");
        Add("Experience", "Heading 1", 0, bold: true);
        for (var job = 0; job < Jobs * size; job++)
        {
            Add($"{Pick(random, Titles)}, {Pick(random, Employers)}\tJan {2026 - (job % 20)} - Dec {2026 - (job % 20)}", "Heading 2", 1, bold: true);
            for (var bullet = 0; bullet < BulletsOfAJob; bullet++)
                Add(Bullet(random) + ".", "List Bullet");
            Add($"Environment: {Pick(random, Means)}, Docker, Git");
        }
        Add("Skills", "Heading 1", 0, bold: true);
        Add("Languages: Go, Java, Python, SQL");
        Add("Infrastructure: AWS, Kubernetes, Terraform");
        Add("Education", "Heading 1", 0, bold: true);
        Add("BSc Computer Science, Example University\t2010 - 2014", "Heading 2", 1);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].ListLevel is null && paragraphs[i].Style == "List Bullet")
                paragraphs[i] = paragraphs[i] with { ListLevel = 0 };
        }
        return new Document(paragraphs.ToImmutable()) { Properties = new DocumentProperties { Title = "Resume", Modified = new YearMonth(2026, 11) } };
    }

    private static string Bullet(Random random) => $"{Pick(random, Openings)} {Pick(random, Things)} {Pick(random, Means)}{Pick(random, Ends)} for {Pick(random, Things)} (project {random.Next(10_000)})";

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
