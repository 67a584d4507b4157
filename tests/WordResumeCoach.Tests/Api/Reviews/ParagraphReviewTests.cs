using System.Text.Json;

namespace WordResumeCoach.Tests.Api.Reviews;

public sealed class ParagraphReviewTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Paragraphs =
        """
        [{"ordinal":0,"text":"Robin Example","role":"name","section":null},
         {"ordinal":1,"text":"Experience","role":"sectionHeading","section":0},
         {"ordinal":2,"text":"Backend Engineer, Example Works, Jan 2022 - present","role":"entryHeading","section":0},
         {"ordinal":3,"text":"Responsible for building the ledger API in Go.","role":"bullet","section":0},
         {"ordinal":4,"text":"Responsible for testing the payment API in Java.","role":null,"section":null}]
        """;

    private readonly HttpClient _client = server.CreateClient();

    [Fact]
    public async Task Paragraphs_alone_give_a_partial_review()
    {
        var review = await Review($$"""{"paragraphs":{{Paragraphs}},"jobPost":null,"options":{"asOf":"2026-11"} }""");

        Assert.True(review.GetProperty("partial").GetBoolean());
        Assert.Equal("2026-11", review.GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task A_new_paragraph_after_a_bullet_is_a_bullet()
    {
        var roles = (await Review($$"""{"paragraphs":{{Paragraphs}}}""")).GetProperty("paragraphs").EnumerateArray().Select(p => p.GetProperty("role").GetString());

        Assert.Equal(["name", "sectionHeading", "entryHeading", "bullet", "bullet"], roles);
    }

    [Fact]
    public async Task No_paragraphs_give_a_review_that_finds_nothing() =>
        Assert.Equal(0, (await Review("""{"paragraphs":[]}""")).GetProperty("suggestions").GetArrayLength());

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"paragraphs":null}""")]
    [InlineData("""{"paragraphs":[null]}""")]
    [InlineData("""{"paragraphs":[{"ordinal":0,"text":null}]}""")]
    [InlineData("""{"paragraphs":[{"ordinal":1,"text":"a"}]}""")]
    [InlineData("""{"paragraphs":[{"ordinal":0,"text":"a"},{"ordinal":0,"text":"b"}]}""")]
    [InlineData("""{"paragraphs":[{"ordinal":-1,"text":"a"}]}""")]
    [InlineData("""{"paragraphs":[{"ordinal":99999999999,"text":"a"}]}""")]
    [InlineData("""{"paragraphs":[{"ordinal":0,"text":"a","role":"boss"}]}""")]
    [InlineData("""{"paragraphs":[{"ordinal":0,"text":"\ud800"}]}""")]
    [InlineData("""{"paragraphs":[],"options":{"asOf":"soon"}}""")]
    public async Task Paragraphs_that_cannot_be_read_are_refused(string json) =>
        Assert.Equal("400 bad-options", await Problem(json));

    [Fact]
    public async Task Too_many_paragraphs_are_refused()
    {
        var many = JsonSerializer.Serialize(new { paragraphs = Enumerable.Range(0, 20_001).Select(n => new { ordinal = n, text = "" }) });

        Assert.Equal("422 too-many-paragraphs", await Problem(many));
    }

    [Fact]
    public async Task A_long_job_post_is_refused() =>
        Assert.Equal("413 job-post-too-long", await Problem(JsonSerializer.Serialize(new { paragraphs = Array.Empty<int>(), jobPost = new string('x', 100_001) })));

    private Task<JsonElement> Review(string json) => _client.Post("/api/reviews", Forms.Json(json)).Json();

    private Task<string> Problem(string json) => _client.Post("/api/reviews", Forms.Json(json)).Problem();
}
