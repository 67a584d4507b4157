using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WordResumeCoach.Api.Problems;

/// <summary>A problem as it goes over the wire (RFC 9457, application/problem+json).</summary>
/// <param name="Type"><c>/problems/name</c>, which is also a page; <c>about:blank</c> when the status says it all.</param>
/// <param name="Title">Short, the same for every occurrence.</param>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Detail">What happened.</param>
/// <param name="Hint">What to do next.</param>
/// <param name="Edits">The refused edits; only with problems that are about edits.</param>
public sealed record ProblemBody(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Hint,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<RefusedEditBody>? Edits = null);

/// <param name="Index">Place in the request, zero-based.</param>
/// <param name="Ordinal">The paragraph it named.</param>
/// <param name="Reason">
/// <c>changed overlap field note picture trackedChange hyperlinkEdge boundControl lockedControl placeholder protected signed</c>.
/// </param>
public sealed record RefusedEditBody(int Index, int Ordinal, string Reason);
