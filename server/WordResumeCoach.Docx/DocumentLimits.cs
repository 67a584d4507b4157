namespace WordResumeCoach.Docx;

/// <summary>How much one file may ask of the reader. Each limit has its own <see cref="DocumentProblem"/>.</summary>
public static class DocumentLimits
{
    /// <summary>Size of the file, in bytes.</summary>
    public const int FileBytes = 10 * 1024 * 1024;

    /// <summary>Entries in the zip's directory.</summary>
    public const int Entries = 2_000;

    /// <summary>What all entries together may expand to, in bytes.</summary>
    public const long ExpandedBytes = 200L * 1024 * 1024;

    /// <summary>How many bytes one compressed byte may expand to, for entries above <see cref="FreelyExpandedBytes"/>.</summary>
    public const int ExpansionRatio = 100;

    /// <summary>Up to this size an entry may expand as it likes, in bytes.</summary>
    public const long FreelyExpandedBytes = 1024 * 1024;

    /// <summary>Nesting of elements in any part that is read; the root is at 1.</summary>
    public const int XmlDepth = 256;

    /// <summary>Fields begun in one story and not ended.</summary>
    public const int OpenFields = 256;

    /// <summary>Paragraphs of the body story, and as many again outside it.</summary>
    public const int Paragraphs = 20_000;
}
