using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Uploads;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Api.Revisions;

/// <summary>A change as it is asked for.</summary>
/// <param name="Document">The file.</param>
/// <param name="Edits">JSON; null when the form has none.</param>
/// <param name="Date">As sent; null when the form has none.</param>
/// <param name="Undo">What an earlier change gave; null when the form has none.</param>
internal sealed record RevisionForm(FormPart Document, RevisionMode Mode, string? Edits, string? Date, SignedFile Signed, string? Undo)
{
    private static readonly FormField ModeField = Option("mode");

    private static readonly FormField DateField = Option("date");

    private static readonly FormField DropSignatureField = Option("dropSignature");

    private static readonly FormField EditsField = new("edits", 4 * 1024 * 1024, ProblemCatalog.BadEdits, ProblemCatalog.BadEdits);

    // It may hold the whole file as it was, in base64.
    private static readonly FormField UndoField = new("undo", 16 * 1024 * 1024, ProblemCatalog.BadEdits, ProblemCatalog.BadEdits);

    private static readonly FormField[] Fields = [FormField.Document, ModeField, EditsField, DateField, DropSignatureField, UndoField];

    public static async Task<RevisionForm> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var form = await FormReader.ReadAsync(request, Fields, cancellation).ConfigureAwait(false);
        return new RevisionForm(
            form.Document, ModeOf(form[ModeField]?.Text), form[EditsField]?.Text, form[DateField]?.Text,
            SignedOf(form[DropSignatureField]?.Text), form[UndoField]?.Text);
    }

    private static RevisionMode ModeOf(string? mode) => mode switch
    {
        "replace" => RevisionMode.Replace,
        "tracked" => RevisionMode.Tracked,
        "comments" => RevisionMode.Comments,
        "clean" => RevisionMode.Clean,
        "undo" => RevisionMode.Undo,
        _ => throw new ProblemException(
            ProblemCatalog.BadOptions, "The form's \"mode\" is missing or unknown.",
            "Use mode \"replace\", \"tracked\", \"comments\", \"clean\" or \"undo\"."),
    };

    private static SignedFile SignedOf(string? drop) => drop switch
    {
        // An empty field is how a form says nothing.
        null or "" or "false" => SignedFile.Refuse,
        "true" => SignedFile.DropSignature,
        _ => throw new ProblemException(
            ProblemCatalog.BadOptions, "The form's \"dropSignature\" is neither \"true\" nor \"false\".", "Leave \"dropSignature\" out to keep signed documents as they are."),
    };

    private static FormField Option(string name) => new(name, 64, ProblemCatalog.BadOptions, ProblemCatalog.BadOptions);
}

internal enum RevisionMode
{
    Replace,
    Tracked,
    Comments,
    Clean,
    Undo,
}
