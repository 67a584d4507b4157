namespace WordResumeCoach.Core.Resumes.Lines;

/// <summary>The look of running text: of the lines that hold most of the document's letters.</summary>
internal static class BodyLook
{
    public static Look Of(IReadOnlyList<Line> lines)
    {
        var letters = new Dictionary<Look, int>();
        foreach (var line in lines)
        {
            var look = line.Look with { Listed = false };
            letters[look] = letters.GetValueOrDefault(look) + line.Text.Length;
        }
        var most = letters.Count == 0 ? default : letters.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Style, StringComparer.Ordinal).First().Key;
        var sizes = new Dictionary<double, int>();
        foreach (var line in lines)
        {
            if (line.Look.Size is { } size)
                sizes[size] = sizes.GetValueOrDefault(size) + line.Text.Length;
        }
        return most with { Size = sizes.Count == 0 ? null : sizes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key };
    }
}
