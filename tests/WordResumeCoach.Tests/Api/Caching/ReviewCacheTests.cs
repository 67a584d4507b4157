using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using WordResumeCoach.Api.Reviews;
using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Api.Caching;

public sealed class ReviewCacheTests : IAsyncDisposable
{
    private readonly ApiServer _server;
    private int _read;
    private int _made;

    public ReviewCacheTests() => _server = new ApiServer
    {
        Replace = services =>
        {
            services.AddSingleton<ReadDocument>((file, cancellation) =>
            {
                Interlocked.Increment(ref _read);
                return DocumentReader.Read(file, cancellation);
            });
            services.AddSingleton<MakeReview>((inputs, cancellation) =>
            {
                Interlocked.Increment(ref _made);
                return new Reviewer().Review(inputs, cancellation);
            });
        },
    };

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task The_same_file_again_is_neither_read_nor_reviewed()
    {
        var first = await Review(Forms.Of(Forms.Resume));
        var second = await Review(Forms.Of(Forms.Resume));

        Assert.Equal((1, 1), (_read, _made));
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task The_same_document_saved_anew_is_read_but_not_reviewed()
    {
        await Review(Forms.Of(Forms.Resume));
        await Review(Forms.Of(PackedAnew(Forms.Resume)));

        Assert.Equal((2, 1), (_read, _made));
    }

    [Theory]
    [InlineData("options", """{"asOf":"2026-10"}""")]
    [InlineData("options", """{"level":"senior"}""")]
    [InlineData("options", """{"off":["weak-opening"]}""")]
    [InlineData("options", """{"stage":"finish"}""")]
    [InlineData("options", """{"dismissed":[{"contextHash":"0","rule":"weak-opening","reason":"other"}]}""")]
    [InlineData("options", """{"pdf":{"documentHash":"0","verdict":"complete"}}""")]
    [InlineData("jobPost", "A Go engineer")]
    [InlineData("fileName", "CV.docx")]
    public async Task Whatever_else_is_said_asks_for_another_review(string field, string value)
    {
        await Review(Forms.Of(Forms.Resume));
        await Review(Forms.Of(Forms.Resume, (field, value)));

        Assert.Equal(2, _made);
    }

    [Fact]
    public async Task Many_who_ask_at_once_wait_for_one_review()
    {
        var reviews = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Review(Forms.Of(Forms.Resume))));

        Assert.Equal(1, _made);
        Assert.All(reviews, review => Assert.Equal(reviews[0], review));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_tried_anew()
    {
        await _server.CreateClient().Post("/api/reviews", Forms.Of("words"u8.ToArray())).Problem();
        await _server.CreateClient().Post("/api/reviews", Forms.Of("words"u8.ToArray())).Problem();

        Assert.Equal(2, _read);
    }

    [Fact]
    public async Task Paragraphs_sent_again_are_not_reviewed()
    {
        const string Body = """{"paragraphs":[{"ordinal":0,"text":"Robin Example"}]}""";
        await _server.CreateClient().Post("/api/reviews", Forms.Json(Body)).Bytes();
        await _server.CreateClient().Post("/api/reviews", Forms.Json(Body)).Bytes();

        Assert.Equal((0, 1), (_read, _made));
    }

    private Task<byte[]> Review(HttpContent form) => _server.CreateClient().Post("/api/reviews", form).Bytes();

    private static byte[] PackedAnew(byte[] file)
    {
        var packed = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(file)))
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var target = to.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                source.CopyTo(target);
            }
        }
        return packed.ToArray();
    }
}
