using Microsoft.Extensions.Options;

namespace WordResumeCoach.Api.Security;

/// <summary>Headers every answer carries. No X-Frame-Options: it would keep Word on the web from showing the pane.</summary>
internal sealed class SecurityHeaders
{
    private readonly RequestDelegate _next;
    private readonly PathString _taskPane;
    private readonly string _anyPage;
    private readonly string _wordsPage;

    public SecurityHeaders(RequestDelegate next, IOptions<ContentSecurity> options)
    {
        _next = next;
        var security = options.Value;
        _taskPane = security.TaskPane;
        _anyPage = Policy(security.Directives);
        _wordsPage = Policy(new Dictionary<string, string>(security.Directives) { ["script-src"] = security.TaskPaneScripts });
    }

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy = context.Request.Path.Equals(_taskPane, StringComparison.OrdinalIgnoreCase) ? _wordsPage : _anyPage;
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            headers.CacheControl = "no-store";
        return _next(context);
    }

    private static string Policy(Dictionary<string, string> directives) =>
        string.Join("; ", directives.Where(directive => directive.Value.Length > 0).Select(directive => $"{directive.Key} {directive.Value}"));
}
