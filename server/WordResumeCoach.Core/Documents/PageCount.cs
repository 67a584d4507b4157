namespace WordResumeCoach.Core.Documents;

/// <summary>How long the document is.</summary>
/// <param name="Estimated">
/// Pages, counted from paper, margins, sizes, spacing and an average width of characters, without laying anything out. Good to some
/// lines on a plain page; text that flows around pictures and boxes is not thought of. 0 when nothing is known.
/// </param>
/// <param name="Stored">Pages when a program last laid the file out and wrote their number down. Other programs than Word write what they like.</param>
public sealed record PageCount(double Estimated, int? Stored);
