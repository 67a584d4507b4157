namespace WordResumeCoach.Docx.Numbering;

/// <summary>The lists of a document, by numbering instance.</summary>
internal sealed class ListDefinitions(IReadOnlyDictionary<int, IReadOnlyList<ListLevel>> levels)
{
    public static ListDefinitions None { get; } = new(new Dictionary<int, IReadOnlyList<ListLevel>>());

    /// <summary>The level at which a list numbers a paragraph style.</summary>
    public int? LevelOfStyle(int list, string style) =>
        levels.TryGetValue(list, out var found) ? found.FirstOrDefault(level => level.Style == style)?.Number : null;

    /// <summary>Whether a paragraph at this level has a bullet or number. A list the file does not define is believed.</summary>
    public bool Shows(int list, int level) =>
        list != 0 && (!levels.TryGetValue(list, out var found) || found.FirstOrDefault(defined => defined.Number == level) is not { Shows: false });
}
