using Microsoft.Net.Http.Headers;
using WordResumeCoach.Api.Uploads;

namespace WordResumeCoach.Api.Revisions;

/// <summary>A changed file as a download: of the kind it was sent as, under the name it was sent with.</summary>
internal static class RevisionFiles
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = Docx,
        [".docm"] = "application/vnd.ms-word.document.macroEnabled.12",
        [".dotx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
        [".dotm"] = "application/vnd.ms-word.template.macroEnabled.12",
    };

    public static IResult Download(byte[] file, FormPart sent) =>
        TypedResults.File(file, Kind(sent), sent.FileName ?? "resume.docx");

    /// <summary>True when the caller names JSON among what it takes; a mere <c>*/*</c> asks for the file.</summary>
    public static bool WantsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        && accepted.Any(type => type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) && type.Quality != 0);

    private static string Kind(FormPart sent) =>
        Kinds.Values.FirstOrDefault(kind => string.Equals(kind, sent.ContentType, StringComparison.OrdinalIgnoreCase))
        ?? Kinds.GetValueOrDefault(Path.GetExtension(sent.FileName) ?? "", Docx);
}
