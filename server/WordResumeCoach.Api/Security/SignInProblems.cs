using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using WordResumeCoach.Api.Problems;

namespace WordResumeCoach.Api.Security;

/// <summary>Gives a refused caller a problem to read, with the challenge the scheme asks for in its header.</summary>
internal sealed class SignInProblems : IAuthorizationMiddlewareResultHandler
{
    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Challenged)
        {
            await context.ChallengeAsync().ConfigureAwait(false);
            throw new ProblemException(ProblemCatalog.NotSignedIn);
        }
        if (authorizeResult.Forbidden)
            throw new ProblemException(ProblemCatalog.NotAllowed);
        await next(context).ConfigureAwait(false);
    }
}
