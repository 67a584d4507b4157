using Microsoft.Extensions.Options;
using WordResumeCoach.Api.Documentation;
using WordResumeCoach.Api.Json;
using WordResumeCoach.Api.Security;
using WordResumeCoach.Api.Uploads;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Api.Settings;

internal static class SettingsEndpoints
{
    public static RouteGroupBuilder MapSettings(this RouteGroupBuilder api)
    {
        // Anonymous: who is to sign in must first learn where.
        api.MapGet("/settings", (IOptions<AuthSettings> auth, Reviewer reviewer) => TypedResults.Json(Settings(auth.Value, reviewer), Wire.Json.SettingsBody))
            .AllowAnonymous()
            .WithTags("Settings")
            .WithSummary("What a client must know of this server")
            .Gives<SettingsBody>("application/json", "The settings; nothing in them is secret.");
        return api;
    }

    private static SettingsBody Settings(AuthSettings auth, Reviewer reviewer) => new(
        new AuthBody(auth.Mode, auth.IsEntra ? auth.Entra.ClientId : null, auth.IsEntra ? auth.Entra.TenantId : null),
        reviewer.RuleSet,
        new LimitsBody(Limits.Document, Limits.JobPost, Limits.Edits, Limits.Paragraphs, Limits.ReviewSeconds),
        Model: null);
}
