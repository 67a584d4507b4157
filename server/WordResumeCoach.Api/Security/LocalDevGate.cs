using System.Net;
using WordResumeCoach.Api.Problems;

namespace WordResumeCoach.Api.Security;

/// <summary>
/// Without sign-in, the browser is the door: a page of another site must not reach this server, neither by sending requests here
/// nor by a name that it lets point here (DNS rebinding).
/// </summary>
internal sealed class LocalDevGate(RequestDelegate next)
{
    private static readonly string[] OwnHosts = ["localhost", "127.0.0.1", "[::1]"];

    public Task InvokeAsync(HttpContext context)
    {
        var refusal =
            !IsFromThisMachine(context.Connection) ? "The request comes from another machine."
            : !IsOwnHost(context.Request.Host) ? "The request's Host is not localhost, 127.0.0.1 or [::1]."
            : !IsOwnOrigin(context.Request) ? "The request's Origin is another site."
            : !IsOwnFetch(context.Request) ? "A page of another site made the request."
            : null;
        return refusal is null ? next(context) : throw new ProblemException(ProblemCatalog.ForeignOrigin, refusal);
    }

    private static bool IsFromThisMachine(ConnectionInfo connection) =>
        IsLoopback(connection.LocalIpAddress) && IsLoopback(connection.RemoteIpAddress);

    // Null where there is no network between: the server under test.
    private static bool IsLoopback(IPAddress? address) => address is null || IPAddress.IsLoopback(address);

    private static bool IsOwnHost(HostString host) => OwnHosts.Contains(host.Host, StringComparer.OrdinalIgnoreCase);

    private static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin is not { Count: > 0 } origin
        || string.Equals(origin.ToString(), $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    private static bool IsOwnFetch(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none" || IsLinkToPage(request);

    // Following a link to the pane, or Word opening it, is fine: the pages hold nobody's data, and no other page can read them.
    private static bool IsLinkToPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers["Sec-Fetch-Mode"] == "navigate"
        && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
