using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.Memory;

namespace WordResumeCoach.Api.Caching;

internal static class CachingSetup
{
    private const long MostMemory = 256 * 1024 * 1024;

    /// <summary>Memory alone; Redis behind it when <c>ConnectionStrings:Redis</c> is set.</summary>
    public static IServiceCollection AddReviewCache(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration.GetConnectionString("Redis") is { Length: > 0 } redis)
        {
            services.AddStackExchangeRedisCache(options =>
            {
                options.Configuration = redis;
                options.InstanceName = "wordresumecoach:";
            });
        }
        services.Configure<MemoryCacheOptions>(options => options.SizeLimit = MostMemory);
        services.AddHybridCache(options =>
        {
            options.MaximumPayloadBytes = 32 * 1024 * 1024;
            options.DefaultEntryOptions = new HybridCacheEntryOptions
            {
                Expiration = TimeSpan.FromMinutes(15),
                LocalCacheExpiration = TimeSpan.FromMinutes(15),
            };
        }).AddSerializer<KeptReview, KeptReviewSerializer>();
        services.AddSingleton<ReviewCache>();
        return services;
    }
}
