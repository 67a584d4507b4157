namespace WordResumeCoach.Tests.Api.Uploads;

/// <summary>Forms as other programs write them, and as none should.</summary>
public sealed class FormReaderTests(ApiServer server) : IClassFixture<ApiServer>
{
    private readonly HttpClient _client = server.CreateClient();

    [Theory]
    [InlineData("multipart/form-data; boundary=\"b o\"", "b o")]
    [InlineData("Multipart/Form-Data; charset=utf-8; boundary=x", "x")]
    public async Task A_boundary_may_be_quoted_and_names_may_be_in_any_case(string type, string boundary) =>
        Assert.Equal("415 not-a-docx", await Post(type, $"--{boundary}\nContent-Disposition: form-data; name=\"document\"\n\nwords\n--{boundary}--\n"));

    [Theory]
    [InlineData("Content-Disposition: form-data; name=document")]
    [InlineData("Content-Disposition: form-data; name=\"document\"; filename=\"\"")]
    [InlineData("Content-Disposition: form-data; name=\"document\"; filename=\"..\\..\\a\\b.docx\"")]
    [InlineData("Content-Disposition: form-data; name=\"document\"; filename*=UTF-8''R%C3%A9sum%C3%A9.docx")]
    [InlineData("Content-Disposition: form-data; name=\"document\"; filename*=UTF-8''%FF%FF")]
    [InlineData("content-disposition: form-data; name=\"document\"; filename=\"a\"b\"\nContent-Type: nonsense")]
    [InlineData("X-Other: 1\nContent-Disposition: form-data; filename=\"a.docx\"; name=\"document\"")]
    public async Task A_part_may_be_headed_in_many_ways(string head) =>
        Assert.Matches("^(415 not-a-docx|400 missing-document)$", await Post("multipart/form-data; boundary=x", $"--x\n{head}\n\nwords\n--x--\n"));

    [Theory]
    [InlineData("")]
    [InlineData("--x\nContent-Disposition: form-data; name=\"document\"\n\nwords")]
    [InlineData("--y\nContent-Disposition: form-data; name=\"document\"\n\nwords\n--y--\n")]
    [InlineData("--x\nContent-Disposition: form-data; name=\"docu")]
    [InlineData("--x\n\nwords\n--x--\n")]
    [InlineData("--x\nContent-Disposition: attachment\n\nwords\n--x--\n")]
    [InlineData("--x\nContent-Disposition: ;;;\n\nwords\n--x--\n")]
    [InlineData("--x\nno header at all\n\nwords\n--x--\n")]
    public async Task A_broken_form_has_no_document(string body) =>
        Assert.Equal("400 missing-document", await Post("multipart/form-data; boundary=x", body));

    [Fact]
    public async Task A_form_of_many_headers_is_broken() =>
        Assert.Equal("400 missing-document", await Post("multipart/form-data; boundary=x", "--x\n" + string.Concat(Enumerable.Range(0, 5_000).Select(n => $"H{n}: {n}\n")) + "\n\n--x--\n"));

    [Fact]
    public async Task A_form_has_few_parts() =>
        Assert.Equal("400 bad-options", await Post("multipart/form-data; boundary=x", string.Concat(Enumerable.Repeat("--x\nContent-Disposition: form-data; name=\"a\"\n\nb\n", 40)) + "--x--\n"));

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=")]
    [InlineData("multipart/mixed; boundary=x")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("text/plain")]
    [InlineData("application/octet-stream")]
    [InlineData("not a type")]
    public async Task What_is_no_form_is_said_to_be_none(string type) =>
        Assert.Equal("415 not-multipart", await Post(type, "--x\nContent-Disposition: form-data; name=\"document\"\n\nwords\n--x--\n"));

    [Fact]
    public async Task A_request_without_a_body_is_no_form() =>
        Assert.Equal("415 not-multipart", await _client.PostAsync("/api/reviews", null, TestContext.Current.CancellationToken).Problem());

    private Task<string> Post(string type, string body) => _client.Post("/api/reviews", Forms.Raw(type, body)).Problem();
}
