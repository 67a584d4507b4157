namespace WordResumeCoach.Api.Rules;

internal static class RuleEndpoints
{
    public static RouteGroupBuilder MapRules(this RouteGroupBuilder api) => api;
}
