namespace WordResumeCoach.Api.Uploads;

/// <summary>How much one request may bring. What a document may hold inside is the reader's to limit.</summary>
public static class Limits
{
    /// <summary>Bytes of one uploaded file.</summary>
    public const int Document = 10 * 1024 * 1024;

    /// <summary>Bytes of a whole request: the largest file, what undoes a change of it, a job post and the small fields.</summary>
    public const int Request = 32 * 1024 * 1024;

    /// <summary>Bytes of a request that brings text and no file.</summary>
    public const int Json = 10 * 1024 * 1024;

    /// <summary>UTF-16 code units of a job post.</summary>
    public const int JobPost = 100_000;

    /// <summary>UTF-16 code units of a paragraph that is rewritten.</summary>
    public const int Paragraph = 100_000;

    /// <summary>Paragraphs of a review from paragraphs.</summary>
    public const int Paragraphs = 20_000;

    /// <summary>Edits of one revision.</summary>
    public const int Edits = 1_000;

    /// <summary>Seconds one review may take.</summary>
    public const int ReviewSeconds = 10;
}
