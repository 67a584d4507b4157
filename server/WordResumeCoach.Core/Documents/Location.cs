namespace WordResumeCoach.Core.Documents;

/// <summary>Where in a document something stands.</summary>
/// <param name="Ordinal">The body paragraph that holds or anchors it; null in headers and footers.</param>
/// <param name="Part">The part outside the body that holds it; null in the body itself.</param>
public readonly record struct Location(int? Ordinal, OutsidePart? Part = null)
{
    public static Location At(int ordinal) => new(ordinal);

    public static Location In(OutsidePart part, int? ordinal = null) => new(ordinal, part);
}
