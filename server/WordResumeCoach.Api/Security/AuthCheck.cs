using WordResumeCoach.Api.Hosting;

namespace WordResumeCoach.Api.Security;

/// <summary>Refuses to start a server that would let in whom it should not.</summary>
internal static class AuthCheck
{
    /// <exception cref="StartupProblemException">The mode is missing, unknown, or not fit for this environment.</exception>
    public static void Check(AuthSettings auth, IHostEnvironment environment)
    {
        switch (auth.Mode)
        {
            case AuthSettings.LocalDev when !environment.IsDevelopment():
                throw new StartupProblemException(
                    $"Auth:Mode is LocalDev, but the environment is {environment.EnvironmentName}. LocalDev has no sign-in and is for "
                    + "Development alone: set Auth:Mode to Entra, or ASPNETCORE_ENVIRONMENT to Development.");
            case AuthSettings.LocalDev:
                return;
            case AuthSettings.EntraId:
                RequireId("Auth:Entra:TenantId", auth.Entra.TenantId);
                RequireId("Auth:Entra:ClientId", auth.Entra.ClientId);
                return;
            case "":
                throw new StartupProblemException("Auth:Mode is not set. Set it to Entra, or in Development to LocalDev.");
            default:
                throw new StartupProblemException("Auth:Mode is neither LocalDev nor Entra. Set it to one of them.");
        }
    }

    private static void RequireId(string setting, string value)
    {
        if (!Guid.TryParseExact(value, "D", out _) || IsPlaceholder(value))
            throw new StartupProblemException($"{setting} is missing or a placeholder. Set it to the id shown in your app registration.");
    }

    // 00000000-0000-..., 11111111-2222-3333-4444-555555555555: each group is one digit over and over.
    private static bool IsPlaceholder(string id) => id.Split('-').All(group => group.Distinct().Count() == 1);
}
