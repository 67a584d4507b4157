using WordResumeCoach.Docx.Styles;

namespace WordResumeCoach.Docx.Body;

/// <summary>Notes tracked changes down.</summary>
internal static class Leftovers
{
    public static void Add(StoryScope scope, TrackedMark mark)
    {
        scope.Seen.Add("tracked-changes");
        scope.Facts.AddLeftover(mark, scope.Story.Location);
    }

    /// <summary>The change that the element the part stands on records, if any.</summary>
    public static void Look(StoryScope scope)
    {
        if (TrackedMark.Of(scope.Xml) is { } mark)
            Add(scope, mark);
    }
}
