using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Uploads;

namespace WordResumeCoach.Api.Revisions;

/// <summary>A change as it is asked for.</summary>
/// <param name="Document">The file.</param>
/// <param name="Mode"><c>replace</c> or <c>undo</c>.</param>
/// <param name="Edits">JSON; null when the form has none.</param>
/// <param name="Undo">What an earlier change gave; null when the form has none.</param>
internal sealed record RevisionForm(FormPart Document, RevisionMode Mode, string? Edits, string? Undo)
{
    private static readonly FormField ModeField = Field("mode", 64);

    private static readonly FormField EditsField = Field("edits", 4 * 1024 * 1024);

    // It may hold the whole file as it was, in base64.
    private static readonly FormField UndoField = Field("undo", 16 * 1024 * 1024);

    private static readonly FormField[] Fields = [FormField.Document, ModeField, EditsField, UndoField];

    public static async Task<RevisionForm> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var form = await FormReader.ReadAsync(request, Fields, cancellation).ConfigureAwait(false);
        return new RevisionForm(form.Document, ModeOf(form[ModeField]?.Text), form[EditsField]?.Text, form[UndoField]?.Text);
    }

    private static RevisionMode ModeOf(string? mode) => mode switch
    {
        "replace" => RevisionMode.Replace,
        "undo" => RevisionMode.Undo,
        "tracked" or "comments" or "clean" => throw new ProblemException(
            ProblemCatalog.BadEdits, "This server does not do that mode yet.", "Use mode \"replace\" or \"undo\"."),
        _ => throw new ProblemException(
            ProblemCatalog.BadEdits, "The form's \"mode\" is missing or unknown.", "Use mode \"replace\" or \"undo\"."),
    };

    private static FormField Field(string name, int limit) => new(name, limit, ProblemCatalog.BadEdits, ProblemCatalog.BadEdits);
}

internal enum RevisionMode
{
    Replace,
    Undo,
}
