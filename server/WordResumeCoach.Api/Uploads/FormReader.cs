using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using WordResumeCoach.Api.Problems;

namespace WordResumeCoach.Api.Uploads;

/// <summary>Reads a multipart form into memory, part by part, and stops at the first part that is too long.</summary>
internal static class FormReader
{
    private const int MostParts = 20;

    public static bool IsForm(HttpRequest request) => Boundary(request) is not null;

    /// <summary>Parts of unknown names are passed over.</summary>
    /// <exception cref="ProblemException">The request is no form, or a part is too long or comes twice.</exception>
    public static async Task<Form> ReadAsync(HttpRequest request, IReadOnlyList<FormField> fields, CancellationToken cancellation)
    {
        var boundary = Boundary(request) ?? throw new ProblemException(ProblemCatalog.NotMultipart);
        var body = RequestBody.Open(request, Limits.Request);
        var parts = new Dictionary<string, FormPart>(StringComparer.Ordinal);
        try
        {
            var reader = new MultipartReader(boundary, body) { BodyLengthLimit = Limits.Request };
            var count = 0;
            while (await reader.ReadNextSectionAsync(cancellation).ConfigureAwait(false) is { } section)
            {
                if (++count > MostParts)
                    throw new ProblemException(ProblemCatalog.BadOptions, $"The form has more than {MostParts} parts.");
                await TakeAsync(section, fields, parts, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception broken) when (broken is IOException and not BadHttpRequestException or InvalidDataException)
        {
            throw new ProblemException(ProblemCatalog.MissingDocument, "The form is broken or ends before it is complete.");
        }
        return new Form(parts);
    }

    private static async Task TakeAsync(
        MultipartSection section, IReadOnlyList<FormField> fields, Dictionary<string, FormPart> parts, CancellationToken cancellation)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
            return;
        var name = HeaderUtilities.RemoveQuotes(disposition.Name);
        var field = fields.FirstOrDefault(field => name.Equals(field.Name, StringComparison.Ordinal));
        if (field is null)
            return;
        if (parts.ContainsKey(field.Name))
            throw new ProblemException(field.Twice, $"The form has more than one part named \"{field.Name}\".");
        var bytes = await RequestBody.ReadAsync(section.Body, field, cancellation).ConfigureAwait(false);
        parts.Add(field.Name, new FormPart(bytes, FileNames.Of(disposition), section.ContentType));
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 200 } boundary
            ? boundary.ToString()
            : null;
}
