namespace WordResumeCoach.Core.Rewrites;

/// <summary>A fact that a rewrite would have added.</summary>
/// <param name="Token">The words of the rewrite that hold it.</param>
/// <param name="Why">One sentence a person understands.</param>
public sealed record Refusal(string Token, string Why);
