namespace WordResumeCoach.Core.Language;

/// <summary>A technology named in a text.</summary>
/// <param name="Name">Its canonical name in the lexicon, whatever form the text uses.</param>
/// <param name="Start">Zero-based, UTF-16 code units into the text that was searched.</param>
/// <param name="Length">In UTF-16 code units, a version left out.</param>
public sealed record TechnologyMention(string Name, int Start, int Length);
