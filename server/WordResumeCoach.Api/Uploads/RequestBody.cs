using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using WordResumeCoach.Api.Problems;

namespace WordResumeCoach.Api.Uploads;

/// <summary>Reads bodies no further than they may go.</summary>
internal static class RequestBody
{
    /// <summary>The body as a stream that ends the request with <c>too-large</c> at the limit, before a byte is read where the length is told.</summary>
    /// <param name="limit">Bytes.</param>
    public static Stream Open(HttpRequest request, int limit)
    {
        // The server's own limit would cut the connection while the caller is still sending, and the answer with it.
        // Without it, Kestrel throws away what still comes for a few seconds, so that the answer is read.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;
        if (request.ContentLength > limit)
            throw new ProblemException(ProblemCatalog.TooLarge);
        return new LimitedStream(request.Body, limit);
    }

    /// <summary>All of a part, as long as it keeps to its field's limit.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream part, FormField field, CancellationToken cancellation)
    {
        var buffer = new byte[Math.Min(field.Limit, 16 * 1024)];
        var length = 0;
        while (true)
        {
            var read = await part.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
            if (read == 0)
                return buffer.AsMemory(0, length);
            length += read;
            if (length > field.Limit)
                throw new ProblemException(field.TooLong, TooLong(field));
            if (length == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(field.Limit + 1L, buffer.Length * 2L));
        }
    }

    // A problem about size says itself how much is too much.
    private static string? TooLong(FormField field) => field.TooLong.Status == StatusCodes.Status413PayloadTooLarge
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"The form's part \"{field.Name}\" has more than {field.Limit:N0} bytes.");

    public static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    /// <summary>A JSON body.</summary>
    /// <exception cref="ProblemException"><paramref name="bad"/> when it is not JSON of this shape.</exception>
    public static async Task<T> ReadJsonAsync<T>(
        HttpRequest request, JsonTypeInfo<T> shape, int limit, ProblemKind bad, CancellationToken cancellation)
        where T : class
    {
        if (!IsJson(request))
            throw new ProblemException(bad, "The request's content type is not application/json.");
        try
        {
            var body = Open(request, limit);
            return await JsonSerializer.DeserializeAsync(body, shape, cancellation).ConfigureAwait(false)
                ?? throw new ProblemException(bad, "The request's body is null.");
        }
        catch (JsonException unreadable)
        {
            throw JsonProblem(bad, unreadable);
        }
    }

    /// <summary>Names the place in the JSON, and nothing that stands there.</summary>
    public static ProblemException JsonProblem(ProblemKind bad, JsonException unreadable) =>
        new(bad, unreadable.LineNumber is { } line
            ? $"The JSON can't be read at line {line + 1}, byte {unreadable.BytePositionInLine + 1}."
            : "The JSON lacks a field that must be there, or has one of another kind.");
}
