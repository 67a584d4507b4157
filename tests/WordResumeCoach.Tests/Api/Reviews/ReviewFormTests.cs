using System.Text.Json;
using WordResumeCoach.Tests.Docx;

namespace WordResumeCoach.Tests.Api.Reviews;

public sealed class ReviewFormTests(ApiServer server) : IClassFixture<ApiServer>
{
    private readonly HttpClient _client = server.CreateClient();

    [Fact]
    public async Task A_resume_is_reviewed()
    {
        var review = await Review(Forms.Of(Forms.Resume, ("options", """{"asOf":"2026-11"}""")));

        Assert.Equal("2026-11", review.GetProperty("asOf").GetString());
        Assert.False(review.GetProperty("partial").GetBoolean());
        Assert.Equal("Responsible for building the ledger API in Go.", review.GetProperty("paragraphs")[4].GetProperty("text").GetString());
        Assert.Equal(10, review.GetProperty("checklist").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, review.GetProperty("jobMatch").ValueKind);
    }

    [Fact]
    public async Task The_same_file_gives_the_same_bytes()
    {
        var first = await _client.Post("/api/reviews", Forms.Of(Forms.Resume)).Bytes();
        await using var other = new ApiServer();

        Assert.Equal(first, await other.CreateClient().Post("/api/reviews", Forms.Of(Forms.Resume)).Bytes());
    }

    [Fact]
    public async Task Fields_may_come_in_any_order_and_unknown_ones_are_passed_over()
    {
        var form = new MultipartFormDataContent().And(("options", """{"asOf":"2020-02"}"""), ("jobPost", ""), ("colour", "blue"));
        form.Add(Forms.File(Forms.Resume), "document", "a.docx");

        Assert.Equal("2020-02", (await Review(form)).GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task A_document_needs_neither_a_file_name_nor_a_content_type()
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(Forms.Resume), "document" } };

        Assert.Equal(5, (await Review(form)).GetProperty("paragraphs").GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"asOf":null,"level":null,"off":null,"dismissed":null,"pdf":null}""")]
    [InlineData("""{"level":"senior","off":["no-such-rule"],"stage":"finish","dismissed":[{"contextHash":"0","rule":"x","reason":"noNumber"}]}""")]
    public async Task Options_may_say_little_or_much(string options) =>
        Assert.Equal(5, (await Review(Forms.Of(Forms.Resume, ("options", options)))).GetProperty("paragraphs").GetArrayLength());

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"asOf\"")]
    [InlineData("""{"asOf":"2026-13"}""")]
    [InlineData("""{"asOf":"November"}""")]
    [InlineData("""{"asOf":202611}""")]
    [InlineData("""{"level":3}""")]
    [InlineData("""{"level":"3"}""")]
    [InlineData("""{"level":"principal"}""")]
    [InlineData("""{"stage":null}""")]
    [InlineData("""{"off":"weak-opening"}""")]
    [InlineData("""{"off":[null]}""")]
    [InlineData("""{"dismissed":[null]}""")]
    [InlineData("""{"dismissed":[{"rule":"x","reason":"other"}]}""")]
    [InlineData("""{"dismissed":[{"contextHash":null,"rule":"x","reason":"other"}]}""")]
    [InlineData("""{"asOf":"2026-01","asOf":"2026-02"}""")]
    public async Task Options_that_cannot_be_read_are_refused(string options) =>
        Assert.Equal("400 bad-options", await Problem(Forms.Of(Forms.Resume, ("options", options))));

    [Fact]
    public async Task Options_nested_without_end_are_refused() =>
        Assert.Equal("400 bad-options", await Problem(Forms.Of(Forms.Resume, ("options", new string('[', 500_000)))));

    [Fact]
    public async Task Options_that_never_end_are_refused() =>
        Assert.Equal("400 bad-options", await Problem(Forms.Of(Forms.Resume, ("options", new string(' ', 2_000_000)))));

    [Fact]
    public async Task A_job_post_may_have_100_000_characters()
    {
        // Three bytes each in UTF-8: the limit counts characters.
        var longest = new string('é', 1) + new string('あ', 99_999);
        await Review(Forms.Of(Forms.Resume, ("jobPost", longest)));

        Assert.Equal("413 job-post-too-long", await Problem(Forms.Of(Forms.Resume, ("jobPost", longest + "x"))));
        Assert.Equal("413 job-post-too-long", await Problem(Forms.Of(Forms.Resume, ("jobPost", new string('x', 1_000_000)))));
    }

    [Fact]
    public async Task A_form_without_a_document_is_refused()
    {
        Assert.Equal("400 missing-document", await Problem(new MultipartFormDataContent().And(("options", "{}"))));
        Assert.Equal("400 missing-document", await Problem(new MultipartFormDataContent { { Forms.File(Forms.Resume), "Document", "a.docx" } }));
    }

    [Fact]
    public async Task Two_documents_are_refused_for_nobody_knows_which_is_meant()
    {
        var form = Forms.Of(Forms.Resume);
        form.Add(Forms.File(Forms.Resume), "document", "b.docx");

        Assert.Equal("400 missing-document", await Problem(form));
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_cannot_be_read_has_its_own_problem(byte[] file, string problem) =>
        Assert.Equal(problem, await Problem(Forms.Of(file)));

    public static TheoryData<byte[], string> Unreadable() => new()
    {
        { [], "400 empty-file" },
        { "just text"u8.ToArray(), "415 not-a-docx" },
        { "%PDF-1.7\n"u8.ToArray(), "415 not-a-docx" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "415 legacy-doc" },
        { Forms.Resume[..(Forms.Resume.Length / 2)], "422 damaged" },
        { DocxFile.WithBody("<w:p>"), "422 damaged" },
        { DocxFile.WithBody(string.Concat(Enumerable.Repeat("<w:p/>", 20_001))), "422 too-many-paragraphs" },
        { new byte[(10 * 1024 * 1024) + 1], "413 too-large" },
    };

    private Task<JsonElement> Review(HttpContent form) => _client.Post("/api/reviews", form).Json();

    private Task<string> Problem(HttpContent form) => _client.Post("/api/reviews", form).Problem();
}
