using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.Memory;

namespace WordResumeCoach.Api.Caching;

internal static class CachingSetup
{
    private const long MostMemory = 256 * 1024 * 1024;
    private const int LargestReview = 32 * 1024 * 1024;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(15);

    /// <summary>Memory alone; Redis behind it when <c>ConnectionStrings:Redis</c> is set.</summary>
    public static IServiceCollection AddReviewCache(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<MemoryCacheOptions>(options => options.SizeLimit = MostMemory);
        var cache = services.AddHybridCache(options =>
        {
            options.MaximumPayloadBytes = LargestReview;
            options.DefaultEntryOptions = new HybridCacheEntryOptions { Expiration = Kept, LocalCacheExpiration = Kept };
        });
        if (configuration.GetConnectionString("Redis") is { Length: > 0 } redis)
        {
            cache.AddSerializer<KeptReview, SealedReviews>();
            services.AddStackExchangeRedisCache(options =>
            {
                options.ConfigurationOptions = RedisConnection.Options(redis);
                options.InstanceName = "wordresumecoach:";
            });
        }
        else
        {
            cache.AddSerializer<KeptReview, PlainReviews>();
        }
        services.AddSingleton<ReviewCache>();
        return services;
    }
}
