using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Api.Problems;

/// <summary>Turns whatever ends a request early into its problem. Nothing a caller sends may reach the last line.</summary>
internal sealed partial class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone: nobody is there to be answered.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            var problem = Problem(failure);
            if (problem.Kind == ProblemCatalog.Unexpected)
                Unexpected(log, context.Request.Path, failure.GetType().FullName, failure.StackTrace);
            await ProblemResponse.WriteAsync(context, problem).ConfigureAwait(false);
        }
    }

    private static ProblemException Problem(Exception failure) => failure switch
    {
        ProblemException problem => problem,
        DocumentProblemException unreadable => new(DocumentProblems.Kind(unreadable.Problem)),
        EditRefusedException refused => RefusedEdits.Problem(refused.Edits),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new(ProblemCatalog.TooLarge),
        BadHttpRequestException => new(ProblemCatalog.MissingDocument, "The request ended before it was complete."),
        _ => new(ProblemCatalog.Unexpected),
    };

    // An exception's message may quote the document; its type and the place it came from do not.
    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} failed with {Failure}{Place}")]
    private static partial void Unexpected(ILogger log, PathString path, string? failure, string? place);
}
