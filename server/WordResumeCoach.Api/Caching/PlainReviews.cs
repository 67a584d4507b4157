using System.Buffers;
using Microsoft.Extensions.Caching.Hybrid;

namespace WordResumeCoach.Api.Caching;

/// <summary>How the cache weighs a review that never leaves this process's memory.</summary>
internal sealed class PlainReviews : IHybridCacheSerializer<KeptReview>
{
    public KeptReview Deserialize(ReadOnlySequence<byte> source) => new(source.ToArray());

    public void Serialize(KeptReview value, IBufferWriter<byte> target) => target.Write(value.Json.Span);
}
