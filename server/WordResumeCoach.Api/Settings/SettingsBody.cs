namespace WordResumeCoach.Api.Settings;

/// <summary>What the pane must know of this server before it asks anything of it.</summary>
/// <param name="Auth">How to sign in.</param>
/// <param name="RuleSet">Version of the rules.</param>
/// <param name="Limits">How much a request may bring.</param>
/// <param name="Model">Name of the language model that proposes rewrites; null when there is none.</param>
public sealed record SettingsBody(AuthBody Auth, string RuleSet, LimitsBody Limits, string? Model);

/// <param name="Mode"><c>LocalDev</c> (no sign-in) or <c>Entra</c>.</param>
/// <param name="ClientId">The application to sign in to; null when there is no sign-in.</param>
/// <param name="TenantId">The directory it belongs to; null when there is no sign-in.</param>
public sealed record AuthBody(string Mode, string? ClientId, string? TenantId);

/// <param name="DocumentBytes">Of one file.</param>
/// <param name="JobPostCharacters">UTF-16 code units.</param>
/// <param name="Edits">In one revision.</param>
/// <param name="Paragraphs">In one document.</param>
/// <param name="ReviewSeconds">That one review may take.</param>
public sealed record LimitsBody(int DocumentBytes, int JobPostCharacters, int Edits, int Paragraphs, int ReviewSeconds);
