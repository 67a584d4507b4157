using Microsoft.Extensions.Caching.Hybrid;
using WordResumeCoach.Api.Reviews;
using WordResumeCoach.Api.Security;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Api.Caching;

/// <summary>Keeps reviews for a short while, each for its caller alone.</summary>
internal sealed class ReviewCache(HybridCache cache, Reviewer reviewer)
{
    public string RuleSet { get; } = reviewer.RuleSet;

    /// <summary>The key of the review of this file, without reading it when it came before.</summary>
    public async ValueTask<string> KeyOfFileAsync(
        ReviewRequest asked, Caller caller, Func<CancellationToken, string> find, CancellationToken cancellation) =>
        await cache.GetOrCreateAsync(
            ReviewKeys.OfFile(asked, caller, RuleSet),
            find,
            static (find, stop) => ValueTask.FromResult(find(stop)),
            cancellationToken: cancellation).ConfigureAwait(false);

    /// <summary>The review of this key as JSON; callers who ask for it at the same time wait for one making.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReviewAsync(
        string key, Func<CancellationToken, byte[]> make, CancellationToken cancellation)
    {
        var kept = await cache.GetOrCreateAsync(
            key,
            make,
            static (make, stop) => ValueTask.FromResult(new KeptReview(make(stop))),
            cancellationToken: cancellation).ConfigureAwait(false);
        return kept.Json;
    }
}
