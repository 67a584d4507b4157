using System.Collections.Immutable;

namespace WordResumeCoach.Docx.Editing;

/// <summary>No edit of the request was applied.</summary>
public sealed class EditRefusedException(ImmutableArray<RefusedEdit> edits) : Exception("An edit was refused.")
{
    public ImmutableArray<RefusedEdit> Edits { get; } = edits;
}

/// <param name="Index">Place in the request, zero-based.</param>
/// <param name="Ordinal">The paragraph it named.</param>
/// <param name="Reason">Why.</param>
public sealed record RefusedEdit(int Index, int Ordinal, RefusalReason Reason)
{
    /// <summary>What concerns a file as a whole, where no edit is to blame: told of place and paragraph 0.</summary>
    internal static RefusedEdit Whole(RefusalReason reason) => new(0, 0, reason);
}

/// <summary>Why an edit is refused; on the wire in camelCase.</summary>
public enum RefusalReason
{
    /// <summary>The paragraph is not, or no longer, what the edit was made for.</summary>
    Changed,
    Overlap,
    Field,
    Note,
    Picture,
    TrackedChange,
    HyperlinkEdge,
    BoundControl,
    LockedControl,
    Placeholder,
    Protected,
    Signed,
}
