using System.Text.Json;
using WordResumeCoach.Api.Caching;
using WordResumeCoach.Api.Json;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Security;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Api.Reviews;

/// <summary>Gives reviews as JSON: those made before from the cache, the others within the time a review may take.</summary>
internal sealed class ReviewDesk(ReadDocument read, MakeReview make, ReviewCache cache, TimeProvider time)
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(Uploads.Limits.ReviewSeconds);

    /// <exception cref="ProblemException">The file can't be read, or the time is over.</exception>
    public async Task<ReadOnlyMemory<byte>> ReviewAsync(ReviewRequest asked, Caller caller, CancellationToken cancellation)
    {
        using var over = new CancellationTokenSource(_limit, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, over.Token);
        try
        {
            return await FindOrMakeAsync(asked, caller, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new ProblemException(ProblemCatalog.TimedOut);
        }
    }

    private async Task<ReadOnlyMemory<byte>> FindOrMakeAsync(ReviewRequest asked, Caller caller, CancellationToken cancellation)
    {
        // What is read to find the key is kept for the review that may have to be made.
        var document = asked.Paragraphs;
        var key = asked.File is { } file
            ? await cache.KeyOfFileAsync(asked, caller, stop => ReviewKeys.OfInputs(Inputs(asked, document = read(file, stop)), caller, cache.RuleSet), cancellation).ConfigureAwait(false)
            : ReviewKeys.OfInputs(Inputs(asked, asked.Paragraphs!), caller, cache.RuleSet);
        return await cache.ReviewAsync(key, stop => Make(Inputs(asked, document ?? read(asked.File!.Value, stop)), stop), cancellation).ConfigureAwait(false);
    }

    private byte[] Make(ReviewInputs inputs, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var review = make(inputs, cancellation);
        return JsonSerializer.SerializeToUtf8Bytes(review, Wire.Json.Review);
    }

    private static ReviewInputs Inputs(ReviewRequest asked, Document document) =>
        new(document, asked.Options, asked.FileName, asked.JobPost, Partial: asked.File is null);
}
