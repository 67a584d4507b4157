using System.Text.Json.Serialization;

namespace WordResumeCoach.Api.Caching;

/// <summary>
/// The canonical form of what a key is made of: every property that holds something read, in the order it is declared.
/// What is computed from the others (hashes, normalised text) is left out. A property added to a document is in the key at once.
/// </summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(FileKey))]
[JsonSerializable(typeof(ValueKey))]
internal sealed partial class KeyJson : JsonSerializerContext;
