using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Web;

namespace WordResumeCoach.Api.Security;

/// <summary>On the developer's own machine everyone is the user <c>local</c>; who gets this far is <see cref="LocalDevGate"/>'s to say.</summary>
internal sealed class LocalDevAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimConstants.Tid, "local"),
                new Claim(ClaimConstants.Oid, "local"),
                new Claim(ClaimConstants.Scp, SecuritySetup.Scope),
            ],
            Scheme.Name);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name)));
    }
}
