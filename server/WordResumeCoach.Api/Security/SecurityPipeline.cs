using Microsoft.Extensions.Options;

namespace WordResumeCoach.Api.Security;

internal static class SecurityPipeline
{
    public static WebApplication UseSecurityHeaders(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        return app;
    }

    /// <summary>Before anything is served.</summary>
    public static WebApplication UseLocalDevGate(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<IOptions<AuthSettings>>().Value.IsEntra)
            app.UseMiddleware<LocalDevGate>();
        return app;
    }

    public static WebApplication UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }
}
