using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx.Body;

/// <summary>What names a header or footer for some pages of a section.</summary>
/// <param name="Id">Of the relation that leads to it.</param>
internal readonly record struct MarginReference(OutsidePart Part, PageKind Pages, string Id);

internal enum PageKind
{
    /// <summary>All pages that have none of their own.</summary>
    Any,
    First,
    Even,
}
