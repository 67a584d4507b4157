using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WordResumeCoach.Core.Reviews;

/// <summary>One of the guide's ten lines before sending, answered.</summary>
/// <param name="Item">Which line.</param>
/// <param name="Title">The line in few words.</param>
/// <param name="Status">The answer.</param>
/// <param name="Summary">One sentence that counts.</param>
/// <param name="Reason">Why it does not apply or can't be told; null otherwise.</param>
/// <param name="Evidence">The words that decided it.</param>
/// <param name="Suggestions">Ids of the suggestions that would meet it.</param>
public sealed record ChecklistItem(
    ChecklistLine Item,
    string Title,
    ChecklistStatus Status,
    string Summary,
    string? Reason,
    ImmutableArray<Anchor> Evidence,
    ImmutableArray<string> Suggestions);

/// <summary>The guide's ten lines, in its order.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChecklistLine>))]
public enum ChecklistLine
{
    [JsonStringEnumMemberName("summary")] Summary,
    [JsonStringEnumMemberName("skills")] Skills,
    [JsonStringEnumMemberName("impact")] Impact,
    [JsonStringEnumMemberName("api-design")] ApiDesign,
    [JsonStringEnumMemberName("databases")] Databases,
    [JsonStringEnumMemberName("observability")] Observability,
    [JsonStringEnumMemberName("layout")] Layout,
    [JsonStringEnumMemberName("github")] GitHub,
    [JsonStringEnumMemberName("job-terms")] JobTerms,
    [JsonStringEnumMemberName("pdf")] Pdf,
}

[JsonConverter(typeof(JsonStringEnumConverter<ChecklistStatus>))]
public enum ChecklistStatus
{
    [JsonStringEnumMemberName("met")] Met,
    [JsonStringEnumMemberName("partly")] Partly,
    [JsonStringEnumMemberName("notMet")] NotMet,
    [JsonStringEnumMemberName("notApplicable")] NotApplicable,
    [JsonStringEnumMemberName("cantTell")] CantTell,
}

/// <param name="Met">Lines that are met.</param>
/// <param name="Of">Ten, less the lines that do not apply.</param>
public sealed record Progress(int Met, int Of);
