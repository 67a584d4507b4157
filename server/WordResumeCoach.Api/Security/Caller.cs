using System.Security.Claims;
using Microsoft.Identity.Web;

namespace WordResumeCoach.Api.Security;

/// <summary>Who asks. Everything that is kept is kept per caller.</summary>
/// <param name="Tenant">The directory the account belongs to.</param>
/// <param name="ObjectId">The account within it.</param>
internal sealed record Caller(string Tenant, string ObjectId)
{
    public static Caller Of(ClaimsPrincipal user) => new(
        user.GetTenantId() ?? throw new InvalidOperationException("The signed-in user has no tenant."),
        user.GetObjectId() ?? throw new InvalidOperationException("The signed-in user has no object id."));
}
