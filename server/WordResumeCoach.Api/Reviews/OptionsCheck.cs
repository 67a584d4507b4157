using System.Collections.Immutable;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Api.Reviews;

/// <summary>What the shape of the JSON cannot say about options.</summary>
internal static class OptionsCheck
{
    /// <exception cref="ProblemException">A list has a null in it.</exception>
    public static ReviewOptions Checked(ReviewOptions? options)
    {
        options ??= new ReviewOptions();
        if (HasNull(options.Off) || HasNull(options.Dismissed))
            throw new ProblemException(ProblemCatalog.BadOptions, "A list in the options has null in it.");
        return options;
    }

    private static bool HasNull<T>(ImmutableArray<T>? list)
        where T : class => list is { } items && items.Any(item => item is null);
}
