using System.Collections.Immutable;
using WordResumeCoach.Api.Documentation;
using WordResumeCoach.Api.Json;
using WordResumeCoach.Api.Problems;

namespace WordResumeCoach.Api.Rules;

internal static class RuleEndpoints
{
    public static RouteGroupBuilder MapRules(this RouteGroupBuilder api)
    {
        api.MapGet("/rules", () => TypedResults.Json(RulePages.List, Wire.Json.ImmutableArrayRuleSummary))
            .WithTags("Rules")
            .WithSummary("Lists the rules in the guide's order")
            .Gives<ImmutableArray<RuleSummary>>("application/json", "Every rule this server runs.");
        api.MapGet("/rules/{id}", (string id) => TypedResults.Json(
                RulePages.Find(id) ?? throw new ProblemException(ProblemCatalog.NoSuchRule), Wire.Json.RuleBody))
            .WithTags("Rules")
            .WithSummary("Explains a rule: why, what it flags, what it leaves alone")
            .Gives<RuleBody>("application/json", "The rule's page.")
            .Fails(ProblemCatalog.NoSuchRule);
        return api;
    }
}
