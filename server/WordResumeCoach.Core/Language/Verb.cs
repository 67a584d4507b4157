namespace WordResumeCoach.Core.Language;

/// <summary>A verb of work.</summary>
/// <param name="Base">As in "to build". May have a particle: "set up".</param>
/// <param name="Past">As in "we built".</param>
/// <param name="Participle">As in "it was written".</param>
/// <param name="Gerund">As in "building".</param>
/// <param name="Third">As in "it builds".</param>
/// <param name="Tier">How much of the work it claims.</param>
/// <param name="Effect">What it says of an outcome, if it says one.</param>
public sealed record Verb(string Base, string Past, string Participle, string Gerund, string Third, Ownership Tier, Effect Effect);

/// <summary>How much of the work a verb claims, rising.</summary>
public enum Ownership
{
    /// <summary>helped, assisted, contributed.</summary>
    TookPart,

    /// <summary>built, wrote, ran.</summary>
    Did,

    /// <summary>led, owned, architected.</summary>
    Led,
}

/// <summary>Outcomes are wished for in a to-clause and claimed in the past tense; acts are only done.</summary>
public enum Effect
{
    /// <summary>An act: build, migrate.</summary>
    None,

    /// <summary>Something became better: improve, ensure, enable.</summary>
    Better,

    /// <summary>Something became more: increase.</summary>
    More,

    /// <summary>Something became less: reduce, cut.</summary>
    Less,
}

/// <summary>A word read as a verb. It may be several forms at once: "cut" is base and past.</summary>
public readonly record struct VerbForm(Verb Verb, VerbForms Form);

[Flags]
public enum VerbForms
{
    Base = 1,
    Past = 2,
    Participle = 4,
    Gerund = 8,
    Third = 16,
}
