using System.ComponentModel;

namespace WordResumeCoach.Api.Caching;

/// <summary>A review's JSON, never written to once made: the cache hands out the one it holds.</summary>
[ImmutableObject(true)]
internal sealed class KeptReview(ReadOnlyMemory<byte> json)
{
    public ReadOnlyMemory<byte> Json { get; } = json;
}
