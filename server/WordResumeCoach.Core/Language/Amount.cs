namespace WordResumeCoach.Core.Language;

/// <summary>A number of a text with everything that belongs to it.</summary>
/// <param name="Start">First character, sign and currency included. Zero-based, UTF-16 code units.</param>
/// <param name="End">Behind the last character, unit, noun and period included.</param>
public sealed record Amount(int Start, int End)
{
    /// <summary>The number itself, scaled (<c>5k</c> is 5000). For a range or pair, the first.</summary>
    public required decimal Value { get; init; }

    /// <summary>The second number of a range or pair, scaled.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>Whether it goes from the first number to the second; else both bound a range.</summary>
    public bool IsChange { get; init; }

    public AmountRole Role { get; init; }

    public Hedge Hedge { get; init; }

    /// <summary>Unit of the value; for a pair whose numbers have units of their own, of the first.</summary>
    public Unit Unit { get; init; }

    /// <summary>Unit of the second number of a pair.</summary>
    public Unit UpToUnit { get; init; }

    /// <summary>What is counted, the head of the phrase; its place in the text, length 0 when there is none.</summary>
    public Span Noun { get; init; }

    /// <summary>All words between the number and the end of what is counted.</summary>
    public Span NounPhrase { get; init; }

    /// <summary>Seconds of the period of a rate; 0 when it is none.</summary>
    public decimal Per { get; init; }

    /// <summary>The word that makes it a name: "phase" of phase 5, "Java" of Java 17. Length 0 when there is none.</summary>
    public Span Label { get; init; }

    /// <summary>Index of the first token.</summary>
    public int FirstToken { get; init; }

    /// <summary>Index of the last token.</summary>
    public int LastToken { get; init; }
}

public enum AmountRole
{
    /// <summary>Says how much.</summary>
    Measure,

    /// <summary>Names one of several: a version, a port, a phase, a code, an ordinal.</summary>
    Name,

    /// <summary>A year or part of a date.</summary>
    Date,
}

/// <summary>How exact an amount says it is.</summary>
public enum Hedge
{
    Exact,
    About,
    AtLeast,
    AtMost,
}
