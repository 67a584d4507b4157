using WordResumeCoach.Api.Reviews;
using WordResumeCoach.Api.Security;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Api.Revisions;

/// <summary>Changes a document, or takes a change back.</summary>
internal sealed class RevisionDesk(ReadDocument read, UndoTokens tokens)
{
    public RevisionBody Revise(RevisionForm form, Caller caller, CancellationToken cancellation)
    {
        if (form.Mode == RevisionMode.Undo)
            return Undo(form, caller, cancellation);
        var change = Change(form, cancellation);
        // The reader holds the limits on what a file may unpack to.
        read(form.Document.Bytes, cancellation);
        var revision = change(form.Document.Bytes);
        return new RevisionBody(revision.File, revision.Applied, [.. revision.Removed.Select(RemovedPart.Of)], tokens.Seal(revision.Undo, caller));
    }

    /// <summary>What is asked for, with all that the request itself can have wrong found first.</summary>
    private static Func<ReadOnlyMemory<byte>, Revision> Change(RevisionForm form, CancellationToken cancellation)
    {
        if (form.Mode == RevisionMode.Clean)
            return file => DocumentEditor.Clean(file, form.Signed, cancellation);
        var edits = EditList.Read(form.Edits, form.Mode);
        if (form.Mode == RevisionMode.Replace)
            return file => DocumentEditor.Replace(file, edits, form.Signed, cancellation);
        var date = RevisionDate.Read(form.Date);
        return form.Mode == RevisionMode.Tracked
            ? file => DocumentEditor.Track(file, edits, date, form.Signed, cancellation)
            : file => DocumentEditor.Comment(file, edits, date, form.Signed, cancellation);
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
