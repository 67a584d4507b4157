using System.Collections.Immutable;
using System.Text.Json.Serialization;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Reviews;

/// <summary>What the caller says about the review. Everything is optional; nothing is read from a clock.</summary>
/// <param name="AsOf">The month the review is made for.</param>
/// <param name="Level">The author's own word on their level; null to read it from the resume.</param>
/// <param name="Off">Ids of rules not to run.</param>
/// <param name="Stage">Whether the resume is about to be sent.</param>
/// <param name="Dismissed">Findings the author has answered.</param>
/// <param name="Pdf">The outcome of a PDF check, if one was made.</param>
public sealed record ReviewOptions(
    YearMonth? AsOf = null,
    Level? Level = null,
    ImmutableArray<string>? Off = null,
    ReviewStage Stage = ReviewStage.Draft,
    ImmutableArray<Dismissal>? Dismissed = null,
    PdfVerdict? Pdf = null);

[JsonConverter(typeof(JsonStringEnumConverter<ReviewStage>))]
public enum ReviewStage
{
    [JsonStringEnumMemberName("draft")] Draft,
    [JsonStringEnumMemberName("finish")] Finish,
}

/// <param name="ContextHash">As the suggestion gave it.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Reason">Why the author leaves the line as it is.</param>
public sealed record Dismissal(string ContextHash, string Rule, DismissalReason Reason);

[JsonConverter(typeof(JsonStringEnumConverter<DismissalReason>))]
public enum DismissalReason
{
    [JsonStringEnumMemberName("noNumber")] NoNumber,
    [JsonStringEnumMemberName("confidential")] Confidential,
    [JsonStringEnumMemberName("notMyWork")] NotMyWork,
    [JsonStringEnumMemberName("other")] Other,
}

/// <param name="DocumentHash">The text the PDF was compared with.</param>
/// <param name="Verdict">What the check found.</param>
public sealed record PdfVerdict(string DocumentHash, string Verdict);
