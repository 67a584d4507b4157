using System.Net;
using System.Text.Json;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx;
using WordResumeCoach.Tests.Docx;

namespace WordResumeCoach.Tests.Api.Revisions;

public sealed class RevisionTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Line = "Responsible for building the ledger API in Go.";

    private readonly HttpClient _client = server.CreateClient();

    [Fact]
    public async Task Words_are_replaced_and_the_file_comes_back_as_it_was_sent()
    {
        using var answer = await _client.Post("/api/revisions", Forms.Of(Forms.Resume, ("mode", "replace"), ("edits", Edits(Edit("Built")))), "*/*");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(Forms.Docx, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("Robin Example.docx", answer.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("Built the ledger API in Go.", LastLine(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("a.docm", "application/vnd.ms-word.document.macroEnabled.12")]
    [InlineData("a.DOTX", "application/vnd.openxmlformats-officedocument.wordprocessingml.template")]
    [InlineData("a", Forms.Docx)]
    public async Task The_kind_follows_the_name_where_the_form_does_not_say_it(string name, string kind)
    {
        var form = new MultipartFormDataContent { { Forms.File(Forms.Resume, "application/octet-stream"), "document", name } };
        using var answer = await _client.Post("/api/revisions", form.And(("mode", "replace"), ("edits", Edits(Edit("Built")))));

        Assert.Equal(kind, answer.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task A_change_can_be_taken_back_to_the_last_byte()
    {
        var revised = await Json(Forms.Of(Forms.Resume, ("mode", "replace"), ("edits", Edits(Edit("Built")))));
        var document = revised.GetProperty("document").GetBytesFromBase64();
        var applied = revised.GetProperty("applied")[0];

        Assert.Equal((4, Line, "Built the ledger API in Go."), (applied.GetProperty("ordinal").GetInt32(), applied.GetProperty("before").GetString(), applied.GetProperty("after").GetString()));
        Assert.Equal(0, revised.GetProperty("removed").GetArrayLength());

        var undone = await Json(Forms.Of(document, ("mode", "undo"), ("undo", revised.GetProperty("undo").GetString()!)));

        Assert.Equal(Forms.Resume, undone.GetProperty("document").GetBytesFromBase64());
        Assert.Equal(JsonValueKind.Null, undone.GetProperty("undo").ValueKind);
    }

    [Fact]
    public async Task A_change_is_not_taken_back_over_later_work()
    {
        var revised = await Json(Forms.Of(Forms.Resume, ("mode", "replace"), ("edits", Edits(Edit("Built")))));
        var later = DocxFile.WithParagraphs("Robin Example", "robin@example.com", "Experience", "Backend Engineer", "Quite another line.");

        Assert.Equal("409 edit-no-longer-fits", await Problem(Forms.Of(later, ("mode", "undo"), ("undo", revised.GetProperty("undo").GetString()!))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("not base64!")]
    [InlineData("é")]
    public async Task What_this_server_did_not_seal_undoes_nothing(string undo) =>
        Assert.Equal("400 bad-edits", await Problem(Forms.Of(Forms.Resume, ("mode", "undo"), ("undo", undo))));

    [Fact]
    public async Task An_edit_for_other_words_says_which_and_why()
    {
        var (name, body) = await _client.Post(
            "/api/revisions", Forms.Of(DocxFile.WithParagraphs("a", "b", "c", "d", "e"), ("mode", "replace"), ("edits", Edits(Edit("Built"))))).ProblemBody();

        Assert.Equal("409 edit-no-longer-fits", name);
        Assert.Equal("""[{"index":0,"ordinal":4,"reason":"changed"}]""", body.GetProperty("edits").GetRawText());
    }

    [Theory]
    [InlineData("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>", "409 document-protected")]
    public async Task A_protected_document_is_left_alone(string settings, string problem)
    {
        var file = new DocxFile($"<w:p><w:r><w:t>{Line}</w:t></w:r></w:p>").Settings(settings).ToBytes();

        Assert.Equal(problem, await Problem(Forms.Of(file, ("mode", "replace"), ("edits", Edits(Edit("Built", ordinal: 0))))));
    }

    [Fact]
    public async Task An_edit_that_would_do_harm_is_refused()
    {
        var field = DocxFile.WithBody(
            """<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>Responsible for building the ledger API in Go.</w:t></w:r></w:fldSimple></w:p>""");
        var (name, body) = await _client.Post("/api/revisions", Forms.Of(field, ("mode", "replace"), ("edits", Edits(Edit("Built", ordinal: 0))))).ProblemBody();

        Assert.Equal("422 edit-refused", name);
        Assert.Equal("field", body.GetProperty("edits")[0].GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("merge")]
    [InlineData("Replace")]
    [InlineData("")]
    public async Task Modes_this_server_does_not_do_are_named(string mode)
    {
        var (name, body) = await _client.Post("/api/revisions", Forms.Of(Forms.Resume, ("mode", mode), ("edits", Edits(Edit("Built"))))).ProblemBody();

        Assert.Equal("400 bad-options", name);
        Assert.Contains("\"replace\", \"tracked\", \"comments\", \"clean\" or \"undo\"", body.GetProperty("hint").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("[{}]")]
    [InlineData("""[{"anchor":null,"text":"a"}]""")]
    [InlineData("""[{"anchor":{"ordinal":4,"hash":"","start":0,"length":1},"text":"a"}]""")]
    [InlineData("""[{"anchor":{"ordinal":4,"hash":null,"start":0,"length":1,"exact":"R"},"text":"a"}]""")]
    [InlineData("""[{"anchor":{"ordinal":-4,"hash":"","start":0,"length":1,"exact":"R"},"text":"a"}]""")]
    [InlineData("""[{"anchor":{"ordinal":4,"hash":"","start":0,"length":2,"exact":"R"},"text":"a"}]""")]
    [InlineData("""[{"anchor":{"ordinal":4,"hash":"","start":0,"length":1,"exact":"R"},"text":null}]""")]
    [InlineData("""[{"anchor":{"ordinal":4,"hash":"","start":0,"length":1,"exact":"R"},"text":"a","comment":"b"}]""")]
    [InlineData("""[{"anchor":{"ordinal":4,"hash":"","start":0,"length":1,"exact":"R"},"text":"a\u0000"}]""")]
    [InlineData("""[{"anchor":{"ordinal":4,"hash":"","start":0,"length":1,"exact":"R"},"text":"a\nb"}]""")]
    [InlineData("""[{"anchor":{"ordinal":4,"hash":"","start":0,"length":1,"exact":"R"},"text":"\uffff"}]""")]
    [InlineData("""[{"anchor":{"ordinal":4,"hash":"","start":0,"length":1,"exact":"R"},"text":"\ud800"}]""")]
    [InlineData("""[{"anchor":{"ordinal":4,"hash":"","start":0,"length":1,"exact":"\u0007"},"text":"a"}]""")]
    public async Task Edits_that_cannot_be_read_are_refused(string edits) =>
        Assert.Equal("400 bad-edits", await Problem(Forms.Of(Forms.Resume, ("mode", "replace"), ("edits", edits))));

    [Fact]
    public async Task A_thousand_edits_are_enough()
    {
        var edit = """{"anchor":{"ordinal":4,"hash":"0","start":0,"length":0,"exact":""},"text":"a"}""";

        Assert.Equal("409 edit-no-longer-fits", await Problem(Form(1_000)));
        Assert.Equal("400 bad-edits", await Problem(Form(1_001)));

        MultipartFormDataContent Form(int count) =>
            Forms.Of(Forms.Resume, ("mode", "replace"), ("edits", $"[{string.Join(',', Enumerable.Repeat(edit, count))}]"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_not_changed()
    {
        Assert.Equal("415 not-a-docx", await Problem(Forms.Of("words"u8.ToArray(), ("mode", "replace"), ("edits", Edits(Edit("Built"))))));
        Assert.Equal("400 missing-document", await Problem(new MultipartFormDataContent().And(("mode", "replace"))));
        Assert.Equal("415 not-multipart", await Problem(Forms.Json("{}")));
    }

    private Task<JsonElement> Json(HttpContent form) => _client.Post("/api/revisions", form, "application/json").Json();

    private Task<string> Problem(HttpContent form) => _client.Post("/api/revisions", form).Problem();

    private static string LastLine(byte[] file) => DocumentReader.Read(file, TestContext.Current.CancellationToken).Paragraphs[^1].Text;

    private static string Edits(params object[] edits) => JsonSerializer.Serialize(edits);

    private static object Edit(string text, int ordinal = 4) => new
    {
        anchor = new { ordinal, hash = TextIdentity.Hash(Line), start = 0, length = 24, exact = Line[..24] },
        text,
        comment = (string?)null,
    };
}
