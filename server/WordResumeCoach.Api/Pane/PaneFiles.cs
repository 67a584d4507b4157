using Microsoft.AspNetCore.StaticFiles;

namespace WordResumeCoach.Api.Pane;

/// <summary>Serves the built pane, for Word and for the browser.</summary>
internal static class PaneFiles
{
    // Vite names what is under /assets after its content, so a name never gets other bytes.
    private static readonly PathString _hashed = "/assets";

    public static WebApplication UsePane(this WebApplication app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = SetAge });
        return app;
    }

    private static void SetAge(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl =
            file.Context.Request.Path.StartsWithSegments(_hashed, StringComparison.Ordinal) ? "public, max-age=31536000, immutable"
            : file.File.Name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? "no-cache"
            : "public, max-age=3600";
}
