using WordResumeCoach.Api.Problems;

namespace WordResumeCoach.Api.Documentation;

/// <summary>A body an address takes.</summary>
internal sealed record TakenBody(string ContentType, Type Shape);

/// <summary>A body an address gives with 200.</summary>
internal sealed record GivenBody(string ContentType, Type Shape, string Description);

/// <summary>A problem an address may answer with.</summary>
internal sealed record PossibleProblem(ProblemKind Kind);

/// <summary>
/// Notes for the description of the API. Bodies are read and written by hand here (in parts, with limits, from a cache), so the
/// framework cannot see their shapes.
/// </summary>
internal static class EndpointNotes
{
    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder endpoint, string contentType) =>
        endpoint.WithMetadata(new TakenBody(contentType, typeof(T)));

    public static RouteHandlerBuilder Gives<T>(this RouteHandlerBuilder endpoint, string contentType, string description) =>
        endpoint.WithMetadata(new GivenBody(contentType, typeof(T), description));

    public static RouteHandlerBuilder Fails(this RouteHandlerBuilder endpoint, params ReadOnlySpan<ProblemKind> kinds)
    {
        foreach (var kind in kinds)
            endpoint.WithMetadata(new PossibleProblem(kind));
        return endpoint;
    }
}
