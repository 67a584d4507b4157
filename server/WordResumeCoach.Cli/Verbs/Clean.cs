using System.Collections.Immutable;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Cli.Verbs;

/// <summary>Makes a copy to give away.</summary>
internal static class Clean
{
    public static Verb Verb { get; } = new(
        "clean",
        "FILE -o OUT",
        "make a copy to send to an employer",
        """
        Writes OUT, a copy of FILE that says the same and gives nothing else away: tracked
        changes are accepted; comments, the names of authors, hidden text and what add-ins
        keep are taken out. Prints what was taken out, how many and from which part.

        --drop-signature clean a signed document, which loses its signature
        """,
        Run);

    private static void Run(ImmutableArray<string> arguments)
    {
        var given = Arguments.Read(arguments, [Change.Out], Change.DropSignature);
        var (file, target, signed) = (given.File, Change.Target(given), Change.Signed(given));
        var revision = Change.Make(file, bytes => DocumentEditor.Clean(bytes, signed));
        Change.Write(target, revision, revision.Removed.IsEmpty ? "There was nothing to take out.\n" : string.Concat(revision.Removed.Select(Line)));
    }

    private static string Line(Removal removal) => $"{removal.Count,6} {Name(removal.What),-17} {removal.Part}\n";

    private static string Name(RemovedThing what) => what switch
    {
        RemovedThing.Insertion => "insertions",
        RemovedThing.Deletion => "deletions",
        RemovedThing.Move => "moves",
        RemovedThing.FormattingChange => "changed formats",
        RemovedThing.ParagraphMark => "paragraph ends",
        RemovedThing.TableChange => "table changes",
        RemovedThing.Comment => "comments",
        RemovedThing.People => "people",
        RemovedThing.HiddenText => "hidden texts",
        RemovedThing.Property => "properties",
        RemovedThing.Thumbnail => "thumbnails",
        RemovedThing.EditingId => "editing ids",
        RemovedThing.AddInSettings => "add-in settings",
        RemovedThing.Environment => "paths and labels",
        RemovedThing.Signature => "signatures",
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "The editor takes out something this program does not know."),
    };
}
