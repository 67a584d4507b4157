namespace WordResumeCoach.Core.Reviews;

/// <summary>Runs every rule over a document. Immutable and safe to share between threads.</summary>
public sealed class Reviewer
{
    /// <summary>Version of the rules: printed with every review and part of every cache key.</summary>
    public string RuleSet { get; } = "0";

    public Review Review(ReviewInputs inputs, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{RuleSet} {inputs.Partial} {cancellation}");
}
