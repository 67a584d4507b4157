using WordResumeCoach.Api.Reviews;
using WordResumeCoach.Api.Security;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Api.Revisions;

/// <summary>Changes a document, or takes a change back.</summary>
internal sealed class RevisionDesk(ReadDocument read, UndoTokens tokens)
{
    public RevisionBody Revise(RevisionForm form, Caller caller, CancellationToken cancellation) =>
        form.Mode == RevisionMode.Undo ? Undo(form, caller, cancellation) : Replace(form, caller, cancellation);

    private RevisionBody Replace(RevisionForm form, Caller caller, CancellationToken cancellation)
    {
        var edits = EditList.Read(form.Edits);
        // The reader holds the limits on what a file may unpack to.
        read(form.Document.Bytes, cancellation);
        var revision = DocumentEditor.Replace(form.Document.Bytes, edits, cancellation);
        return new RevisionBody(revision.File, revision.Applied, [], tokens.Seal(revision.Undo, caller));
    }

    private RevisionBody Undo(RevisionForm form, Caller caller, CancellationToken cancellation)
    {
        var undo = tokens.Open(form.Undo, caller);
        read(form.Document.Bytes, cancellation);
        try
        {
            return new RevisionBody(DocumentEditor.Undo(form.Document.Bytes, undo, cancellation), [], [], null);
        }
        catch (InvalidDataException)
        {
            throw UndoTokens.Unknown();
        }
    }
}
