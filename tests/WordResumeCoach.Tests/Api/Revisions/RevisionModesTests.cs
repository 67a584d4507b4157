using System.Text;
using System.Text.Json;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx;
using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Docx.Editing;
using WordResumeCoach.Tests.Docx.Editing.Trials;

namespace WordResumeCoach.Tests.Api.Revisions;

/// <summary>The ways to change a document other than at once, over HTTP.</summary>
public sealed class RevisionModesTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Line = "Responsible for building the ledger API in Go.";
    private const string Date = "2026-11-03T14:05:00+01:00";

    private static readonly byte[] Signed = new DocxFile($"<w:p><w:r><w:t>{Line}</w:t></w:r></w:p>")
        .PackageRelation("rIdSign", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs")
        .Part("_xmlsignatures/origin.sigs", [], "application/vnd.openxmlformats-package.digital-signature-origin").ToBytes();

    private static readonly byte[] Commented = new DocxFile(
        $"<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">{Line}</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t xml:space=\"preserve\"> Alone.</w:t></w:r></w:ins></w:p>")
        .Comments("<w:comment w:id=\"0\" w:author=\"A\"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment>").ToBytes();

    private readonly HttpClient _client = server.CreateClient();

    [Fact]
    public async Task Tracked_words_wait_for_the_author_and_bear_the_callers_clock()
    {
        var revised = await Json(Forms.Of(Forms.Resume, ("mode", "tracked"), ("edits", Edits("Built", null)), ("date", Date)));
        var file = revised.GetProperty("document").GetBytesFromBase64();

        Assert.Contains("w:author=\"Word Resume Coach\" w:date=\"2026-11-03T14:05:00Z\"", EditBench.Body(file), StringComparison.Ordinal);
        Assert.Equal("Built the ledger API in Go.", LastLine(file));
        Assert.Equal(Line, LastLine(TrackedViews.Rejected(file)));
        Assert.Equal("Built the ledger API in Go.", revised.GetProperty("applied")[0].GetProperty("after").GetString());
        await IsTakenBack(revised, Forms.Resume);
    }

    [Fact]
    public async Task Comments_tell_why_and_leave_the_words()
    {
        var revised = await Json(Forms.Of(Forms.Resume, ("mode", "comments"), ("edits", Edits("Built", "Say what you did.")), ("date", Date)));
        var file = revised.GetProperty("document").GetBytesFromBase64();
        var comments = Encoding.UTF8.GetString(EditBench.Part(file, "word/comments.xml"));

        Assert.Equal(Line, LastLine(file));
        Assert.Contains("Say what you did.", comments, StringComparison.Ordinal);
        Assert.Contains(">Built<", comments, StringComparison.Ordinal);
        await IsTakenBack(revised, Forms.Resume);
    }

    [Fact]
    public async Task A_clean_copy_lists_what_it_is_without()
    {
        var revised = await Json(Forms.Of(Commented, ("mode", "clean")));
        var removed = revised.GetProperty("removed").EnumerateArray().Select(item => $"{item.GetProperty("count").GetInt32()} {item.GetProperty("what").GetString()} {item.GetProperty("part").GetString()}");

        Assert.Equal(["1 insertion word/document.xml", "1 comment word/document.xml", "1 comment word/comments.xml"], removed);
        Assert.Equal($"{Line} Alone.", LastLine(revised.GetProperty("document").GetBytesFromBase64()));
        Assert.Equal(0, revised.GetProperty("applied").GetArrayLength());
        await IsTakenBack(revised, Commented);
    }

    [Theory]
    [InlineData("replace"), InlineData("tracked"), InlineData("comments"), InlineData("clean")]
    public async Task A_signed_document_is_changed_only_when_its_signature_may_go(string mode)
    {
        MultipartFormDataContent Form(params (string, string)[] more) => Forms.Of(Signed, [("mode", mode), ("edits", Edits("Built", null, 0)), ("date", Date), .. more]);

        Assert.Equal("409 signed", await _client.Post("/api/revisions", Form()).Problem());
        Assert.Equal("409 signed", await _client.Post("/api/revisions", Form(("dropSignature", "false"))).Problem());
        var removed = (await Json(Form(("dropSignature", "true")))).GetProperty("removed")[0];
        Assert.Equal(("signature", "_xmlsignatures/origin.sigs"), (removed.GetProperty("what").GetString(), removed.GetProperty("part").GetString()));
    }

    [Theory]
    [InlineData("tracked", ""), InlineData("tracked", "yesterday"), InlineData("comments", "03/11/2026"), InlineData("comments", "2026-13-01")]
    public async Task What_bears_a_date_needs_one(string mode, string date) =>
        Assert.Equal("400 bad-options", await _client.Post("/api/revisions", Forms.Of(Forms.Resume, ("mode", mode), ("edits", Edits("Built", null)), ("date", date))).Problem());

    [Fact]
    public async Task A_comment_needs_something_to_say() =>
        Assert.Equal("400 bad-edits", await _client.Post("/api/revisions", Forms.Of(Forms.Resume, ("mode", "comments"), ("edits", Edits(null, "")), ("date", Date))).Problem());

    private async Task IsTakenBack(JsonElement revised, byte[] before)
    {
        var undone = await Json(Forms.Of(revised.GetProperty("document").GetBytesFromBase64(), ("mode", "undo"), ("undo", revised.GetProperty("undo").GetString()!)));
        Assert.Equal(before, undone.GetProperty("document").GetBytesFromBase64());
    }

    private Task<JsonElement> Json(HttpContent form) => _client.Post("/api/revisions", form, "application/json").Json();

    private static string LastLine(byte[] file) => DocumentReader.Read(file, TestContext.Current.CancellationToken).Paragraphs[^1].Text;

    private static string Edits(string? text, string? comment, int ordinal = 4) => JsonSerializer.Serialize(new[]
    {
        new { anchor = new { ordinal, hash = TextIdentity.Hash(Line), start = 0, length = 24, exact = Line[..24] }, text, comment },
    });
}
