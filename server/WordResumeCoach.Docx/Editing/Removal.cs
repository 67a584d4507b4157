namespace WordResumeCoach.Docx.Editing;

/// <summary>Something besides words that was taken out of a file.</summary>
/// <param name="Part">The part of the file it stood in, as the zip names it.</param>
/// <param name="Count">How many stood there.</param>
public sealed record Removal(RemovedThing What, string Part, int Count);

/// <summary>What can be taken out; on the wire in camelCase.</summary>
public enum RemovedThing
{
    /// <summary>The mark of an accepted insertion; its words stay.</summary>
    Insertion,

    /// <summary>Deleted words, with their mark.</summary>
    Deletion,

    /// <summary>The mark of an accepted move, or the words at the place they were moved from.</summary>
    Move,

    /// <summary>What words, paragraphs, sections or tables looked like before an accepted change of formatting.</summary>
    FormattingChange,

    /// <summary>A paragraph's end that was deleted: the next paragraph continues it.</summary>
    ParagraphMark,

    /// <summary>A deleted row or cell of a table, or the mark of an inserted one.</summary>
    TableChange,

    /// <summary>A comment, or the part that held comments or what belongs to them.</summary>
    Comment,

    /// <summary>Who wrote comments and changes.</summary>
    People,

    /// <summary>Text that Word hides.</summary>
    HiddenText,

    /// <summary>A property of the file that names people, companies or habits.</summary>
    Property,

    /// <summary>A picture of the first page as it once was.</summary>
    Thumbnail,

    /// <summary>Numbers by which Word tells sessions and copies of a document apart.</summary>
    EditingId,

    /// <summary>What add-ins keep in the file, this one's dismissed suggestions among it.</summary>
    AddInSettings,

    /// <summary>Where the template, a printer or an organisation's label is to be found.</summary>
    Environment,

    /// <summary>A digital signature, which no change leaves valid.</summary>
    Signature,
}

/// <summary>What to do with a signed file.</summary>
public enum SignedFile
{
    /// <summary>No change: it would break the signature.</summary>
    Refuse,

    /// <summary>The signature goes, and is told among what was removed.</summary>
    DropSignature,
}
