using System.Collections.Immutable;
using System.Text.Json;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Api.Problems;

/// <summary>Edits the editor refused, as a problem of the catalog. What concerns the whole document speaks first.</summary>
internal static class RefusedEdits
{
    public static ProblemException Problem(ImmutableArray<RefusedEdit> edits) => new(Kind(edits))
    {
        Edits = [.. edits.Select(edit => new RefusedEditBody(edit.Index, edit.Ordinal, Wire(edit.Reason)))],
    };

    private static ProblemKind Kind(ImmutableArray<RefusedEdit> edits) =>
        edits.Any(edit => edit.Reason == RefusalReason.Signed) ? ProblemCatalog.DocumentSigned
        : edits.Any(edit => edit.Reason == RefusalReason.Protected) ? ProblemCatalog.DocumentProtected
        : edits.All(edit => edit.Reason == RefusalReason.Changed) ? ProblemCatalog.EditNoLongerFits
        : ProblemCatalog.EditRefused;

    private static string Wire(RefusalReason reason) => JsonNamingPolicy.CamelCase.ConvertName(reason.ToString());
}
