using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using WordResumeCoach.Cli.Input;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Cli.Verbs;

/// <summary>Changes words of a document, or proposes them in it.</summary>
internal static class Apply
{
    private const string Edits = "--edits";
    private const string Mode = "--mode";
    private const string Date = "--date";

    public static Verb Verb { get; } = new(
        "apply",
        "FILE --edits EDITS -o OUT",
        "change words of a resume and nothing else",
        """
        Writes OUT, a copy of FILE in which the edits are made: all of them, or none and the
        reasons on standard error. Prints each paragraph before (-) and after (+). FILE, EDITS
        and OUT may be - for the standard streams. EDITS is the JSON the server takes:

          [{"anchor": {"ordinal": 4, "hash": "0a1b...", "start": 2, "length": 9,
            "exact": "Worked on"}, "text": "Built", "comment": null}]

        ordinal and hash are those of a review; start and length count UTF-16 code units.

        --mode replace   the words are changed (as without --mode)
        --mode tracked   as tracked changes, to accept or reject in Word
        --mode comments  each edit is a comment on its words: why, and the new words
        --date WHEN      the date of changes and comments, such as 2026-11-03T14:05:00;
                         else now
        --drop-signature change a signed document, which loses its signature
        """,
        Run);

    private static void Run(ImmutableArray<string> arguments)
    {
        var given = Arguments.Read(arguments, [Edits, Mode, Date, Change.Out], Change.DropSignature);
        var (file, target, date, signed) = (given.File, Change.Target(given), When(given[Date]), Change.Signed(given));
        var list = given[Edits] ?? throw new UsageException("Name the file of edits with --edits.");
        if (list == "-" && file == "-")
            throw new UsageException("Only one of the files can be standard input.");
        Func<ReadOnlyMemory<byte>, ImmutableArray<Edit>, Revision> change = given[Mode] switch
        {
            null or "replace" => (bytes, edits) => DocumentEditor.Replace(bytes, edits, signed),
            "tracked" => (bytes, edits) => DocumentEditor.Track(bytes, edits, date, signed),
            "comments" => (bytes, edits) => DocumentEditor.Comment(bytes, edits, date, signed),
            var other => throw new UsageException($"There is no mode {other}. Use replace, tracked or comments."),
        };
        var edits = EditFile.Read(list);
        try
        {
            var revision = Change.Make(file, bytes => change(bytes, edits));
            Change.Write(target, revision, Account(revision.Applied));
        }
        catch (ArgumentException)
        {
            throw new UnreadableException($"{DocumentFile.Name(list)}: An edit lacks its words, or has a character that no paragraph can hold.");
        }
    }

    private static DateTime When(string? date) => date is null
        ? DateTime.Now
        : DateTime.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var when)
            ? when
            : throw new UsageException($"{date} is no date. Write it as 2026-11-03T14:05:00.");

    private static string Account(ImmutableArray<AppliedEdit> applied)
    {
        var told = new StringBuilder();
        foreach (var paragraph in applied)
        {
            told.Append(CultureInfo.InvariantCulture, $"{paragraph.Ordinal,4} - {paragraph.Before}\n");
            if (paragraph.After != paragraph.Before)
                told.Append(CultureInfo.InvariantCulture, $"     + {paragraph.After}\n");
        }
        return told.ToString();
    }
}
