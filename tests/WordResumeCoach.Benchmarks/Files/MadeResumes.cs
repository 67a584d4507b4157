using System.Globalization;
using System.Text;
using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Docx.Making;

namespace WordResumeCoach.Benchmarks.Files;

/// <summary>
/// Resumes of invented people, all different: one repeated document flatters code that learns. Some 60 paragraphs, 35 of
/// them bullets, and 5,000 characters are two pages; runs are split and decorated as Word leaves them after a few evenings of
/// editing. The same numbers give the same bytes.
/// </summary>
internal sealed class MadeResumes
{
    /// <summary>Files of one set.</summary>
    public const int Few = 40;

    private const int Jobs = 5;
    private const int BulletsOfAJob = 7;
    private const string Bulleted = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

    private static readonly string[] Openings = ["Built", "Responsible for building", "Migrated", "Helped with", "Designed", "Cut the latency of", "Worked on", "Led the rewrite of", "I maintained", "Moved", "Automated", "Was involved in", "Scaled", "Reduced the cost of"];
    private static readonly string[] Things = ["the payments API", "a reporting pipeline", "the order service", "nightly imports", "the search index", "an audit log", "the pricing engine", "customer notifications", "the identity service", "a rate limiter"];
    private static readonly string[] Means = ["in Go and PostgreSQL", "with Kafka and Java 17", "on AWS", "using Spring Boot", "in C# on Azure Functions", "with Redis and Node.js", "on Kubernetes", "with Terraform", "using Python and Airflow", "with gRPC and Prometheus"];
    private static readonly string[] Ends = ["", ", from 900 ms to 120 ms", ", serving 2,400 requests per second", ", for large-scale use", ", saving $40k a year", ", with 99.95% availability", ", so that support could answer at once", ", across several teams", ", for 3 million users", ", and wrote the runbook for it"];
    private static readonly string[] Titles = ["Backend Engineer", "Senior Software Engineer", "Platform Developer", "Software Developer", "API Engineer"];
    private static readonly string[] Employers = ["Example Works", "Sample Systems", "Northwind Demo", "Acme Placeholder", "Fabrikam Test"];

    private readonly Random _random;
    private readonly StringBuilder _body = new();

    private MadeResumes(int seed) => _random = new Random(seed);

    /// <param name="size">How many times two pages each is.</param>
    public static IEnumerable<byte[]> Some(int count, int size) => Enumerable.Range(0, count).Select(seed => new MadeResumes(seed).Make(size));

    private byte[] Make(int size)
    {
        Add($"Robin Example{_random.Next(100)}", "<w:pStyle w:val=\"Title\"/>");
        Add($"robin{_random.Next(100)}@example.com | 555-01{_random.Next(10, 100)} | Springfield, IL");
        Heading("Summary");
        Add($"Backend engineer with {_random.Next(3, 15)} years of experience. {Bullet()}. {Bullet()}.");
        Heading("Experience");
        for (var job = 0; job < Jobs * size; job++)
        {
            var year = 2026 - (job % 20);
            Add($"{Pick(Titles)}, {Pick(Employers)}, Jan {year} - Dec {year}", "<w:pStyle w:val=\"Heading2\"/>");
            for (var bullet = 0; bullet < BulletsOfAJob; bullet++)
                Add(Bullet() + ".", Bulleted);
            Add($"Environment: {Pick(Means)}, Docker, Git");
        }
        Heading("Skills");
        Add("Languages: Go, Java, Python, SQL");
        Add("Infrastructure: AWS, Kubernetes, Terraform");
        Heading("Education");
        Add("BSc Computer Science, Example University, 2010 - 2014");
        return new DocxFile(_body.ToString()).Styles(StylesXml.Of(new Core.Documents.Document([]))).Numbering(NumberingXml.Lists)
            .CoreProperties("<dc:title>Resume</dc:title><dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-11-01T00:00:00Z</dcterms:modified>").ToBytes();
    }

    private void Heading(string text) => Add(text, "<w:pStyle w:val=\"Heading1\"/>");

    private void Add(string text, string properties = "")
    {
        const string Look = "<w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:color w:val=\"262626\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/></w:rPr>";
        _body.Append(CultureInfo.InvariantCulture, $"<w:p w:rsidR=\"{Id()}\" w:rsidRPr=\"{Id()}\" w:rsidRDefault=\"{Id()}\" w:rsidP=\"{Id()}\"><w:pPr>{properties}<w:spacing w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>{Look}</w:pPr>");
        foreach (var words in text.Split(' ').Chunk(_random.Next(2, 6)))
            _body.Append(CultureInfo.InvariantCulture, $"<w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"{Id()}\">{Look}<w:t xml:space=\"preserve\">{string.Join(' ', words)} </w:t></w:r>");
        _body.Append("</w:p>");
    }

    private string Id() => _random.Next().ToString("X8", CultureInfo.InvariantCulture);

    private string Bullet() => $"{Pick(Openings)} {Pick(Things)} {Pick(Means)}{Pick(Ends)} for {Pick(Things)} (project {_random.Next(10_000)})";

    private string Pick(string[] words) => words[_random.Next(words.Length)];
}
