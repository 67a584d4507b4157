using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Uploads;

namespace WordResumeCoach.Api.Hosting;

/// <summary>Calls work off that takes longer than one document may take.</summary>
internal sealed class Deadline(TimeProvider time)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(Limits.ReviewSeconds);

    /// <param name="work">Looks at its token between its steps.</param>
    /// <param name="caller">Cancelled when the caller has gone.</param>
    /// <exception cref="ProblemException"><c>timed-out</c>.</exception>
    public async Task<T> KeepAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken caller)
    {
        using var over = new CancellationTokenSource(Limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(caller, over.Token);
        try
        {
            return await work(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested && !caller.IsCancellationRequested)
        {
            throw new ProblemException(ProblemCatalog.TimedOut);
        }
    }
}
