using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Uploads;

namespace WordResumeCoach.Api.Reviews;

internal static class JobPosts
{
    /// <summary>The job post; null when there is none or only white space.</summary>
    /// <exception cref="ProblemException">It is too long.</exception>
    public static string? Checked(string? jobPost) =>
        jobPost?.Length > Limits.JobPost ? throw new ProblemException(ProblemCatalog.JobPostTooLong)
        : string.IsNullOrWhiteSpace(jobPost) ? null
        : jobPost;
}
