using Microsoft.Extensions.DependencyInjection;
using WordResumeCoach.Api.Reviews;

namespace WordResumeCoach.Tests.Api.Hosting;

public sealed class DeadlineTests
{
    [Fact]
    public async Task A_review_that_does_not_end_is_called_off_after_ten_seconds()
    {
        using var clock = new StoppedClock();
        await using var server = new ApiServer
        {
            Replace = services => services.AddSingleton<TimeProvider>(clock).AddSingleton<MakeReview>((_, cancellation) =>
            {
                clock.Advance();
                cancellation.WaitHandle.WaitOne();
                throw new OperationCanceledException(cancellation);
            }),
        };

        Assert.Equal("503 timed-out", await server.CreateClient().Post("/api/reviews", Forms.Of(Forms.Resume)).Problem());
        Assert.Contains(TimeSpan.FromSeconds(10), clock.Waits);
    }

    /// <summary>A clock whose timers go off when told to.</summary>
    private sealed class StoppedClock : TimeProvider, IDisposable
    {
        private readonly List<(TimerCallback Callback, object? State)> _timers = [];

        public List<TimeSpan> Waits { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Add(dueTime);
            _timers.Add((callback, state));
            return new Timer(_ => { }, null, Timeout.Infinite, Timeout.Infinite);
        }

        public void Advance() => _timers.ForEach(timer => timer.Callback(timer.State));

        public void Dispose() => _timers.Clear();
    }
}
