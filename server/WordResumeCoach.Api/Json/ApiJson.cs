using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Reviews;
using WordResumeCoach.Api.Revisions;
using WordResumeCoach.Api.Rewrites;
using WordResumeCoach.Api.Rules;
using WordResumeCoach.Api.Settings;
using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Core.Rewrites;

namespace WordResumeCoach.Api.Json;

/// <summary>Everything that goes over the wire, as generated code. Null fields are written; a missing or null field that must be there is refused.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    NumberHandling = JsonNumberHandling.Strict,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Review))]
[JsonSerializable(typeof(ReviewOptions))]
[JsonSerializable(typeof(ParagraphsBody))]
[JsonSerializable(typeof(RewriteBody))]
[JsonSerializable(typeof(Composition))]
[JsonSerializable(typeof(ImmutableArray<EditBody>))]
[JsonSerializable(typeof(RevisionBody))]
[JsonSerializable(typeof(ImmutableArray<RuleSummary>))]
[JsonSerializable(typeof(RuleBody))]
[JsonSerializable(typeof(SettingsBody))]
[JsonSerializable(typeof(ProblemBody))]
internal sealed partial class ApiJson : JsonSerializerContext;
