using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace WordResumeCoach.Api.Health;

internal static class HealthEndpoints
{
    /// <summary><c>live</c>: the process answers. <c>ready</c>: it can do its work; no cache is needed for that.</summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        return app;
    }
}
