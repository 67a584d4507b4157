using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Identity.Web;

namespace WordResumeCoach.Api.Security;

internal static class SecuritySetup
{
    /// <summary>What a token must carry to use the API.</summary>
    public const string Scope = "access_as_user";

    /// <summary>Signed-in callers alone, unless an address says otherwise of itself.</summary>
    public static IServiceCollection AddSecurity(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection("Auth");
        var auth = section.Get<AuthSettings>() ?? new AuthSettings();
        AuthCheck.Check(auth, environment);

        services.Configure<AuthSettings>(section);
        services.Configure<ContentSecurity>(configuration.GetSection("ContentSecurity"));
        services.AddDataProtection();
        if (auth.IsEntra)
            AddEntra(services, auth.Entra);
        else
            AddLocalDev(services);

        var policy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireScope(Scope).Build();
        services.AddRequiredScopeAuthorization();
        services.AddAuthorizationBuilder().SetDefaultPolicy(policy).SetFallbackPolicy(policy);
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, SignInProblems>();
        return services;
    }

    private static void AddLocalDev(IServiceCollection services)
    {
        services.AddAuthentication(AuthSettings.LocalDev)
            .AddScheme<AuthenticationSchemeOptions, LocalDevAuthentication>(AuthSettings.LocalDev, null);
        services.AddHostedService<LoopbackCheck>();
    }

    private static void AddEntra(IServiceCollection services, EntraSettings entra)
    {
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddMicrosoftIdentityWebApi(
            bearer => bearer.TokenValidationParameters.ValidAudiences = [entra.ClientId, $"api://{entra.ClientId}"],
            identity =>
            {
                identity.Instance = entra.Instance;
                identity.TenantId = entra.TenantId;
                identity.ClientId = entra.ClientId;
            });
    }
}
