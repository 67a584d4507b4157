using System.Buffers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Hybrid;

namespace WordResumeCoach.Api.Caching;

/// <summary>How a review leaves this process for a shared cache: encrypted, for it is a person's resume.</summary>
internal sealed class SealedReviews(IDataProtectionProvider protection) : IHybridCacheSerializer<KeptReview>
{
    private readonly IDataProtector _protector = protection.CreateProtector("WordResumeCoach.Reviews.v1");

    public KeptReview Deserialize(ReadOnlySequence<byte> source) => new(_protector.Unprotect(source.ToArray()));

    public void Serialize(KeptReview value, IBufferWriter<byte> target) =>
        target.Write(_protector.Protect(value.Json.ToArray()));
}
