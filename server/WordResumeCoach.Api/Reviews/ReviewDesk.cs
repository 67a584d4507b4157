using System.Text.Json;
using WordResumeCoach.Api.Caching;
using WordResumeCoach.Api.Hosting;
using WordResumeCoach.Api.Json;
using WordResumeCoach.Api.Security;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Api.Reviews;

/// <summary>Gives reviews as JSON: those made before from the cache, the others within the time a review may take.</summary>
internal sealed class ReviewDesk(ReadDocument read, MakeReview make, ReviewCache cache, Deadline deadline)
{
    /// <exception cref="Problems.ProblemException">The time is over.</exception>
    /// <exception cref="Docx.DocumentProblemException">The file can't be read.</exception>
    public Task<ReadOnlyMemory<byte>> ReviewAsync(ReviewRequest asked, Caller caller, CancellationToken cancellation) =>
        deadline.KeepAsync(stop => FindOrMakeAsync(asked, caller, stop), cancellation);

    private async Task<ReadOnlyMemory<byte>> FindOrMakeAsync(ReviewRequest asked, Caller caller, CancellationToken cancellation)
    {
        // What is read to find the key is kept for the review that may have to be made.
        var document = asked.Paragraphs;
        var key = asked.File is null
            ? KeyOf(asked, document!, caller)
            : await cache.KeyOfFileAsync(asked, caller, stop => KeyOf(asked, document = Read(asked, stop), caller), cancellation).ConfigureAwait(false);
        return await cache.ReviewAsync(key, stop => Make(asked, document ?? Read(asked, stop), stop), cancellation).ConfigureAwait(false);
    }

    private string KeyOf(ReviewRequest asked, Document document, Caller caller) =>
        ReviewKeys.OfInputs(Inputs(asked, document), caller, cache.RuleSet);

    private Document Read(ReviewRequest asked, CancellationToken cancellation) => read(asked.File!.Value, cancellation);

    private byte[] Make(ReviewRequest asked, Document document, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return JsonSerializer.SerializeToUtf8Bytes(make(Inputs(asked, document), cancellation), Wire.Json.Review);
    }

    private static ReviewInputs Inputs(ReviewRequest asked, Document document) =>
        new(document, asked.Options, asked.FileName, asked.JobPost, Partial: asked.File is null);
}
