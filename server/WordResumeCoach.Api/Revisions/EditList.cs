using System.Collections.Immutable;
using System.Text.Json;
using WordResumeCoach.Api.Json;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Uploads;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Api.Revisions;

/// <summary>Reads the edits of a form.</summary>
internal static class EditList
{
    /// <exception cref="ProblemException"><c>bad-edits</c>, saying what is wrong.</exception>
    public static ImmutableArray<Edit> Read(string? json, RevisionMode mode)
    {
        if (string.IsNullOrWhiteSpace(json))
            throw new ProblemException(ProblemCatalog.BadEdits, "The form has no part named \"edits\".");
        var sent = Parse(json);
        if (sent.IsEmpty)
            throw new ProblemException(ProblemCatalog.BadEdits, "The list of edits is empty.");
        if (sent.Length > Limits.Edits)
            throw new ProblemException(ProblemCatalog.BadEdits, "There are more than 1,000 edits.", "Send them in several requests.");
        return [.. sent.Select((edit, index) => Checked(edit, index, mode))];
    }

    private static ImmutableArray<EditBody> Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Wire.Json.ImmutableArrayEditBody);
        }
        catch (JsonException unreadable)
        {
            throw RequestBody.JsonProblem(ProblemCatalog.BadEdits, unreadable);
        }
    }

    private static Edit Checked(EditBody? edit, int index, RevisionMode mode)
    {
        if (edit is not { Anchor: var anchor, Text: var text, Comment: var comment })
            throw Bad(index, "is null");
        if (mode == RevisionMode.Comments && string.IsNullOrEmpty(text) && string.IsNullOrEmpty(comment))
            throw Bad(index, "needs a comment or a text");
        if (mode != RevisionMode.Comments && text is null)
            throw Bad(index, "needs a text");
        if (mode != RevisionMode.Comments && comment is not null)
            throw Bad(index, "has a comment, which only mode \"comments\" writes");
        if (anchor.Ordinal < 0 || anchor.Start < 0 || anchor.Length < 0 || anchor.Exact.Length != anchor.Length)
            throw Bad(index, "has an anchor whose numbers do not fit each other");
        if (!PlainText.IsWritable(text ?? "") || !PlainText.IsWritable(anchor.Exact) || !PlainText.IsWritable(PlainText.WithoutLineEnds(comment ?? "")))
            throw Bad(index, "has characters that a paragraph of a Word document cannot hold");
        return new Edit(anchor.Ordinal, anchor.Hash, anchor.Start, anchor.Length, anchor.Exact, text, comment);
    }

    private static ProblemException Bad(int index, string why) => new(ProblemCatalog.BadEdits, $"Edit {index} (counted from 0) {why}.");
}
