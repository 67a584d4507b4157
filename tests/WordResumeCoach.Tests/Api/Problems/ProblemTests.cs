using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Reviews;
using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;
using WordResumeCoach.Tests.Docx;

namespace WordResumeCoach.Tests.Api.Problems;

public sealed class ProblemTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Canary = "Zanzibarquokka";

    public static TheoryData<string> Names => new(ProblemCatalog.All.Select(kind => kind.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_type_of_every_problem_is_the_address_of_a_page(string name)
    {
        using var answer = await server.CreateClient().Get("/problems/" + name);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains($"<code>{name}</code>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_told_apart() => Assert.Distinct(ProblemCatalog.All.Select(kind => kind.Name));

    [Fact]
    public void Whatever_the_reader_says_has_a_problem_of_the_same_name() => Assert.All(
        Enum.GetValues<DocumentProblem>(),
        problem => Assert.Equal(problem.ToString(), DocumentProblems.Kind(problem).Name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));

    [Theory]
    [InlineData("edit-no-longer-fits", RefusalReason.Changed, RefusalReason.Changed)]
    [InlineData("edit-refused", RefusalReason.Changed, RefusalReason.HyperlinkEdge)]
    [InlineData("signed", RefusalReason.Signed, RefusalReason.Changed)]
    [InlineData("document-protected", RefusalReason.Changed, RefusalReason.Protected)]
    public void What_concerns_the_whole_document_speaks_first(string name, RefusalReason first, RefusalReason second) =>
        Assert.Equal(name, RefusedEdits.Problem([new RefusedEdit(0, 1, first), new RefusedEdit(1, 2, second)]).Kind.Name);

    [Theory]
    [InlineData("/nope")]
    [InlineData("/api/nope")]
    [InlineData("/problems/nope")]
    public async Task An_address_there_is_none_of_is_a_problem_too(string address) =>
        Assert.Equal("404 about:blank", await server.CreateClient().Get(address).Problem());

    [Fact]
    public async Task A_wrong_method_is_a_problem_too() =>
        Assert.Equal("405 about:blank", await server.CreateClient().Get("/api/reviews").Problem());

    [Fact]
    public async Task An_unexpected_failure_tells_nothing_of_itself()
    {
        await using var failing = new ApiServer
        {
            Replace = services => services.AddSingleton<MakeReview>((_, _) => throw new InvalidOperationException(Canary)),
        };
        var (name, body) = await failing.CreateClient().Post("/api/reviews", Forms.Of(Forms.Resume)).ProblemBody();

        Assert.Equal("500 unexpected", name);
        Assert.DoesNotContain(Canary, body.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Failing))]
    public async Task No_problem_quotes_what_was_sent(string address, byte[] document, string field, string value)
    {
        var (_, body) = await server.CreateClient().Post(address, Forms.Of(document, (field, value), ("mode", "replace"))).ProblemBody();

        Assert.DoesNotContain(Canary, body.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    public static TheoryData<string, byte[], string, string> Failing()
    {
        var resume = DocxFile.WithParagraphs(Canary);
        var edit = $$"""[{"anchor":{"ordinal":0,"hash":"{{Canary}}","start":0,"length":14,"exact":"{{Canary}}"},"text":"{{Canary}}"}]""";
        return new TheoryData<string, byte[], string, string>
        {
            { "/api/reviews", DocxFile.WithBody($"<w:p><{Canary}></w:p>"), "jobPost", Canary },
            { "/api/reviews", System.Text.Encoding.UTF8.GetBytes(Canary), "jobPost", Canary },
            { "/api/reviews", resume, "options", $$"""{"level":"{{Canary}}"}""" },
            { "/api/reviews", resume, "options", $$"""{"{{Canary}}":{"{{Canary}}"}""" },
            { "/api/revisions", resume, "edits", edit },
            { "/api/revisions", resume, "edits", edit.Replace("\"text\":\"", "\"text\":\"\\u0000", StringComparison.Ordinal) },
            { "/api/revisions", resume, "edits", Canary },
        };
    }
}
