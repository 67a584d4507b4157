using System.Globalization;

namespace WordResumeCoach.Tests.Api.Rewrites;

public sealed class RewriteTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Paragraph = "Responsible for building the ledger API in Go.";

    private const string Slot =
        """{"id":"rate","kind":"rate","prompt":"How many?","example":"900","required":true,"prefill":null,"units":[],"nouns":["requests"],"options":[],"many":false}""";

    private const string Choice =
        """{"id":"verb","kind":"choice","prompt":"What did you do?","example":"built","required":true,"prefill":null,"units":[],"nouns":[],"options":[{"id":"built","label":"Built"}],"many":false}""";

    private readonly HttpClient _client = server.CreateClient();

    [Fact]
    public async Task A_ready_rewrite_becomes_the_text_it_holds()
    {
        var composed = await _client.Post("/api/rewrites", Forms.Json(Body("""{"text":"Built"}"""))).Json();

        Assert.Equal("Built the ledger API in Go.", composed.GetProperty("text").GetString());
        Assert.Equal("Built", composed.GetProperty("replacement").GetString());
        Assert.Equal(0, composed.GetProperty("problems").GetArrayLength());
        Assert.Equal(0, composed.GetProperty("refused").GetArrayLength());
    }

    [Fact]
    public async Task An_open_question_is_a_problem_of_its_slot()
    {
        var composed = await _client.Post("/api/rewrites", Forms.Json(Body("""{"slot":"rate"}""", slots: Slot, form: "measures"))).Json();

        Assert.Equal("rate", composed.GetProperty("problems")[0].GetProperty("slot").GetString());
    }

    [Fact]
    public async Task Every_rewrite_of_a_review_can_be_sent_back_as_it_came()
    {
        var review = await _client.Post("/api/reviews", Forms.Of(Forms.BulletedResume)).Json();
        var rewrites = review.GetProperty("suggestions").EnumerateArray().SelectMany(suggestion => suggestion.GetProperty("rewrites").EnumerateArray()
            .Select(rewrite => (suggestion.GetProperty("anchor").GetProperty("ordinal").GetInt32(), Rewrite: rewrite.GetRawText()))).ToList();

        Assert.NotEmpty(rewrites);
        foreach (var (ordinal, rewrite) in rewrites)
        {
            var paragraph = review.GetProperty("paragraphs")[ordinal].GetProperty("text").GetRawText();
            await _client.Post("/api/rewrites", Forms.Json($$"""{"paragraph":{{paragraph}},"rewrite":{{rewrite}},"answers":[]}""")).Json();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"paragraph":"a","rewrite":null,"answers":[]}""")]
    [InlineData("""{"paragraph":"a","rewrite":{},"answers":[]}""")]
    public async Task What_is_no_rewrite_is_refused(string json) => Assert.Equal("400 bad-answers", await Problem(json));

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"text":"a","slot":"rate"}""")]
    [InlineData("""{"slot":"other"}""")]
    [InlineData("""{"group":null}""")]
    [InlineData("""{"group":[null]}""")]
    [InlineData("""{"group":[{}]}""")]
    [InlineData("""{"branch":{"slot":"rate","cases":[]}}""")]
    [InlineData("""{"branch":{"slot":"verb","cases":null}}""")]
    [InlineData("""{"branch":{"slot":"verb","cases":[null]}}""")]
    [InlineData("""{"branch":{"slot":"verb","cases":[{"when":"built","segments":[{}]}]}}""")]
    public async Task A_segment_that_is_not_one_thing_is_refused(string segment) =>
        Assert.Equal("400 bad-answers", await Problem(Body(segment, slots: $"{Slot},{Choice}")));

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, -1)]
    [InlineData(0, 47)]
    [InlineData(47, 0)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(1, int.MaxValue)]
    public async Task A_span_outside_the_paragraph_is_refused(int start, int length) =>
        Assert.Equal("400 bad-answers", await Problem(Body("""{"text":"a"}""", start: start, length: length)));

    [Theory]
    [InlineData("null")]
    [InlineData("""{"slot":"other"}""")]
    [InlineData("""{"slot":null}""")]
    [InlineData("""{"slot":"rate","value":"900"}""")]
    [InlineData("""{"slot":"rate","value":1e400}""")]
    [InlineData("""{"slot":"rate","options":[null]}""")]
    [InlineData("""{"slot":"rate"},{"slot":"rate"}""")]
    public async Task Answers_that_cannot_be_read_are_refused(string answers) =>
        Assert.Equal("400 bad-answers", await Problem(Body("""{"slot":"rate"}""", slots: Slot, answers: answers)));

    [Fact]
    public async Task A_rewrite_with_too_much_in_it_is_refused()
    {
        Assert.Equal("400 bad-answers", await Problem(Body(Nested(9))));
        Assert.Equal("400 bad-answers", await Problem(Body(Nested(40))));
        Assert.Equal("400 bad-answers", await Problem(Body(string.Join(',', Enumerable.Repeat("""{"text":"a"}""", 201)))));
        Assert.Equal("400 bad-answers", await Problem(Body("""{"text":"a"}""", slots: $"{Slot},{Slot}")));
        Assert.Equal("400 bad-answers", await Problem(Body($$"""{"text":"{{new string('a', 10_001)}}"}""")));
        Assert.Equal("400 bad-answers", await Problem(Body("""{"text":"a"}""", paragraph: new string('a', 100_001))));
        Assert.Equal("413 too-large", await Problem(Body("""{"text":"a"}""", paragraph: new string('a', 3_000_000))));
    }

    [Fact]
    public async Task A_rewrite_at_every_limit_is_composed()
    {
        await _client.Post("/api/rewrites", Forms.Json(Body(Nested(8)))).Json();
        await _client.Post("/api/rewrites", Forms.Json(Body("""{"text":"a"}""", paragraph: new string('a', 100_000)))).Json();
    }

    [Fact]
    public async Task Measures_without_a_slot_for_one_are_refused() =>
        Assert.Equal("400 bad-answers", await Problem(Body("""{"text":"a"}""", form: "measures")));

    [Fact]
    public async Task What_is_not_said_to_be_JSON_is_refused() =>
        Assert.Equal("400 bad-answers", await _client.Post("/api/rewrites", Forms.Raw("text/plain", Body("""{"text":"a"}"""))).Problem());

    private Task<string> Problem(string json) => _client.Post("/api/rewrites", Forms.Json(json)).Problem();

    private static string Nested(int depth) => depth == 1 ? """{"text":"a"}""" : $$"""{"group":[{{Nested(depth - 1)}}]}""";

    private static string Body(
        string segments, string slots = "", string answers = "", string form = "wording", int start = 0, int length = 24, string paragraph = Paragraph) =>
        string.Create(CultureInfo.InvariantCulture, $$"""
            {"paragraph":"{{paragraph}}","answers":[{{answers}}],
             "rewrite":{"kind":"{{(slots.Length == 0 ? "ready" : "ask")}}","form":"{{form}}","start":{{start}},"length":{{length}},
                        "segments":[{{segments}}],"slots":[{{slots}}],"resolves":[],"source":"rules"} }
            """);
}
