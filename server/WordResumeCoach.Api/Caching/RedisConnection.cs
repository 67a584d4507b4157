using StackExchange.Redis;

namespace WordResumeCoach.Api.Caching;

/// <summary>How long a review waits for a cache it does not need: hardly.</summary>
internal static class RedisConnection
{
    private const int Patience = 250;

    /// <param name="connection">The connection string; what it says of time-outs is passed over.</param>
    public static ConfigurationOptions Options(string connection)
    {
        var options = ConfigurationOptions.Parse(connection);
        options.AbortOnConnectFail = false;
        options.ConnectTimeout = Patience;
        options.AsyncTimeout = Patience;
        options.SyncTimeout = Patience;
        // Without a connection a question fails at once, and does not wait for one.
        options.BacklogPolicy = BacklogPolicy.FailFast;
        return options;
    }
}
