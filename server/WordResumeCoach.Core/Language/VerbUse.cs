namespace WordResumeCoach.Core.Language;

/// <summary>A verb where it stands in a line.</summary>
/// <param name="Token">Index of its first token.</param>
/// <param name="LastToken">Index of its last token, the particle of "set up" included.</param>
/// <param name="Tier">How much it claims there: "helped build" claims no more than help.</param>
/// <param name="IsMain">Whether it says what the line's author did: it opens the sentence or is joined to the verb that does.</param>
/// <param name="IsResult">Whether it says that something happened; an aim ("to reduce", "for improving") does not.</param>
public sealed record VerbUse(Verb Verb, VerbForms Form, int Token, int LastToken, Ownership Tier, bool IsMain, bool IsResult);
