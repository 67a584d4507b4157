using System.Net;
using System.Text.RegularExpressions;

namespace WordResumeCoach.Api.Pane;

/// <summary>The add-in's manifest, with this server's own address in it.</summary>
internal static partial class ManifestEndpoint
{
    public static WebApplication MapManifest(this WebApplication app)
    {
        var template = Template();
        app.MapGet("/manifest.xml", IResult (HttpRequest request, IConfiguration configuration) =>
                template is not null && Origin(request, configuration["Public:Origin"]) is { } origin
                    ? TypedResults.Content(template.Replace(TemplateOrigin(template), origin, StringComparison.Ordinal), "application/xml; charset=utf-8")
                    : TypedResults.NotFound())
            .AllowAnonymous()
            .ExcludeFromDescription();
        return app;
    }

    // A Host header is the caller's word; only on this machine itself is it taken for the server's address.
    private static string? Origin(HttpRequest request, string? configured) =>
        configured is { Length: > 0 } ? configured.TrimEnd('/')
        : IsLoopback(request.Host.Host) ? $"{request.Scheme}://{request.Host}"
        : null;

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    // Null in a server built without the files around it.
    private static string? Template()
    {
        if (typeof(ManifestEndpoint).Assembly.GetManifestResourceStream("manifest.xml") is not { } stream)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string TemplateOrigin(string manifest) => SourceLocation().Match(manifest).Groups["origin"].Value;

    [GeneratedRegex("<SourceLocation DefaultValue=\"(?<origin>https?://[^/\"]+)/", RegexOptions.NonBacktracking)]
    private static partial Regex SourceLocation();
}
