namespace WordResumeCoach.EndToEnd.Documents;

/// <summary>A good Word document that is no resume.</summary>
internal static class Letter
{
    public static byte[] Bytes { get; } = DocxFile.WithParagraphs(
        "12 Example Street, Springfield",
        "4 May 2026",
        "Dear Ms Example,",
        "Thank you for the garden party last Saturday. The children still talk about the pony, and my husband about the cake.",
        "We would like to have you over for dinner soon. Would the second weekend of June suit you?",
        "Kind regards,",
        "Kim Example");
}
