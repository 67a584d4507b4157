using WordResumeCoach.Core.Reviews;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Benchmarks.Paths;

/// <summary>From the bytes of the file to every suggestion and the checklist.</summary>
internal static class WholeReview
{
    private static readonly Reviewer Reviewer = new();

    public static Review Of(byte[] file) => Reviewer.Review(new ReviewInputs(DocumentReader.Read(file), new ReviewOptions()));
}
