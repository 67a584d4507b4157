using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Resumes.Lines;

/// <summary>Where a line stands that is no paragraph of the body.</summary>
/// <param name="Index">Into the document's outside texts.</param>
/// <param name="Anchor">The body paragraph that holds the shape; null when none does.</param>
internal sealed record OutsidePlace(OutsidePart Part, int Index, int? Anchor);
