using System.Buffers;
using Microsoft.AspNetCore.DataProtection;
using WordResumeCoach.Api.Caching;

namespace WordResumeCoach.Tests.Api.Caching;

public sealed class SealedReviewsTests
{
    [Fact]
    public void A_review_leaves_the_process_unreadable_and_comes_back_whole()
    {
        var json = """{"text":"Robin Example"}"""u8.ToArray();
        var serializer = new SealedReviews(new EphemeralDataProtectionProvider());
        var shared = new ArrayBufferWriter<byte>();

        serializer.Serialize(new KeptReview(json), shared);

        Assert.Equal(-1, shared.WrittenSpan.IndexOf("Robin"u8));
        Assert.Equal(json, serializer.Deserialize(new ReadOnlySequence<byte>(shared.WrittenMemory)).Json.ToArray());
    }
}
