namespace WordResumeCoach.Core.Documents;

/// <summary>Something a reader of the review should know: what was not read, or read with a doubt.</summary>
/// <param name="Code">Stable, kebab-case, for machines.</param>
/// <param name="Text">One plain sentence, for people. Never quotes the document.</param>
public sealed record Note(string Code, string Text);
