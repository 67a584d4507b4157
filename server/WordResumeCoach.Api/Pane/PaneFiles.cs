using System.Text.RegularExpressions;
using Microsoft.AspNetCore.StaticFiles;

namespace WordResumeCoach.Api.Pane;

/// <summary>Serves the built pane, for Word and for the browser.</summary>
internal static partial class PaneFiles
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string AskFirst = "no-cache";

    // Icons: Office refuses those that must not be kept.
    private const string AnHour = "public, max-age=3600";

    public static WebApplication UsePane(this WebApplication app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = SetAge });
        return app;
    }

    private static void SetAge(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl =
            file.File.Name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? AskFirst
            : NamedAfterContent().IsMatch(file.Context.Request.Path) ? Forever
            : AnHour;

    // Vite: name, hyphen, eight characters of a hash. Such a name never gets other bytes.
    [GeneratedRegex(@"^/assets/[^/]*-[A-Za-z0-9_-]{8}\.[a-z0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex NamedAfterContent();
}
