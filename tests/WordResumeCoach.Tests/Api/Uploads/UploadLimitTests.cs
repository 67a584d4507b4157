using System.Net;
using System.Net.Sockets;
using System.Text;

namespace WordResumeCoach.Tests.Api.Uploads;

/// <summary>Uploads that are too large, over a real connection.</summary>
[Collection(nameof(LargeFiles))]
public sealed class UploadLimitTests : IDisposable
{
    private const int Huge = 50 * 1024 * 1024;

    private readonly ApiServer _server = new() { Settings = new() { ["urls"] = "http://127.0.0.1:0" } };

    public UploadLimitTests()
    {
        _server.UseKestrel();
        _server.StartServer();
    }

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("/api/reviews")]
    [InlineData("/api/revisions")]
    public async Task Fifty_megabytes_are_refused_and_the_sender_hears_it(string address) =>
        Assert.Equal("413 too-large", await _server.CreateClient().Post(address, Forms.Of(new byte[Huge])).Problem());

    [Fact]
    public async Task Fifty_megabytes_of_unknown_length_are_refused_and_the_sender_hears_it()
    {
        using var client = _server.CreateClient();
        client.DefaultRequestHeaders.TransferEncodingChunked = true;

        Assert.Equal("413 too-large", await client.Post("/api/reviews", Forms.Of(new byte[Huge])).Problem());
    }

    [Fact]
    public async Task Fifty_megabytes_of_JSON_are_refused_and_the_sender_hears_it() =>
        Assert.Equal("413 too-large", await _server.CreateClient().Post("/api/reviews", Forms.Json(new string(' ', Huge))).Problem());

    [Fact]
    public async Task Who_tells_a_length_that_is_too_large_is_answered_before_sending()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _server.ClientOptions.BaseAddress.Port, TestContext.Current.CancellationToken);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            "POST /api/reviews HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 52428800\r\nExpect: 100-continue\r\n\r\n"),
            TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);

        Assert.Equal("HTTP/1.1 413 Payload Too Large", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_largest_document_is_taken_with_a_long_job_post()
    {
        var largest = new byte[10 * 1024 * 1024];

        Assert.Equal("415 not-a-docx", await _server.CreateClient().Post("/api/reviews", Forms.Of(largest, ("jobPost", new string('x', 100_000)))).Problem());
    }

    [Fact]
    public async Task A_sender_who_hangs_up_leaves_the_server_well()
    {
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(IPAddress.Loopback, _server.ClientOptions.BaseAddress.Port, TestContext.Current.CancellationToken);
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                "POST /api/reviews HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000\r\n\r\n--x\r\n"),
                TestContext.Current.CancellationToken);
        }

        await _server.CreateClient().Post("/api/reviews", Forms.Of(Forms.Resume)).Json();
    }
}
