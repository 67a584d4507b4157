using WordResumeCoach.Cli.Input;
using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Cli.Verbs;

/// <summary>What all verbs share that write a changed document beside the one they read.</summary>
internal static class Change
{
    public const string Out = "-o";
    public const string DropSignature = "--drop-signature";

    public static SignedFile Signed(Arguments given) => given.Has(DropSignature) ? SignedFile.DropSignature : SignedFile.Refuse;

    /// <exception cref="UsageException">No file is named to write, or the very one that is read.</exception>
    public static string Target(Arguments given)
    {
        var target = given[Out] ?? throw new UsageException("Name the file to write with -o, or - for standard output.");
        return OutputFile.IsSame(given.File, target) ? throw new UsageException("Name another file to write; the resume itself stays as it is.") : target;
    }

    /// <exception cref="UnreadableException">The document cannot be read, or a change is refused; nothing was written then.</exception>
    public static Revision Make(string file, Func<ReadOnlyMemory<byte>, Revision> change)
    {
        try
        {
            return DocumentFile.Read(file, bytes =>
            {
                // The reader holds the limits on what a file may unpack to.
                DocumentReader.Read(bytes);
                return change(bytes);
            });
        }
        catch (EditRefusedException refusal)
        {
            var isWhole = refusal.Edits.All(edit => edit.Reason is RefusalReason.Protected or RefusalReason.Signed);
            throw new UnreadableException(isWhole
                ? $"{DocumentFile.Name(file)}: {RefusalSentence.Of(refusal.Edits[0].Reason)}"
                : string.Join('\n', refusal.Edits.Select(edit => $"{DocumentFile.Name(file)}: edit {edit.Index} of paragraph {edit.Ordinal}: {RefusalSentence.Of(edit.Reason)}").Append("Nothing was changed.")));
        }
    }

    /// <summary>Writes the document, then tells of it; on standard error when the document itself goes to standard output.</summary>
    public static void Write(string target, Revision revision, string account)
    {
        OutputFile.Write(target, revision.File);
        if (target == "-")
            Terminal.Tell(account.TrimEnd());
        else
            Terminal.Print(account);
    }
}
