namespace WordResumeCoach.Core.Language;

/// <summary>An opening that tells of being there instead of an act.</summary>
/// <param name="Kind">What it says instead.</param>
/// <param name="Start">Of the whole opening, pronoun and adverbs included; zero-based, UTF-16 code units.</param>
/// <param name="Length">Up to the end of the phrase.</param>
/// <param name="PhraseStart">Of the phrase itself: "responsible for", without the "I was" before it.</param>
public sealed record OpeningPhrase(OpeningKind Kind, int Start, int Length, int PhraseStart)
{
    public int End => Start + Length;
}

public enum OpeningKind
{
    /// <summary>responsible for, tasked with, duties included.</summary>
    Duty,

    /// <summary>worked on, worked with.</summary>
    Worked,

    /// <summary>worked in, worked as, served as, member of, played the role of.</summary>
    Role,

    /// <summary>helped, assisted, contributed to.</summary>
    Helped,

    /// <summary>involved in, participated in, took part in.</summary>
    TookPart,

    /// <summary>experience in, knowledge of, familiar with, five years of.</summary>
    Knowledge,
}
