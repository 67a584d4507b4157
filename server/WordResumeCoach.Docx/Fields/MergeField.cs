namespace WordResumeCoach.Docx.Fields;

/// <summary>The code of a MERGEFIELD field (ECMA-376 part 1, 17.16.5.35), whose result is a placeholder until letters are merged.</summary>
internal static class MergeField
{
    public static bool Is(string code)
    {
        var words = code.AsSpan().TrimStart();
        const string Name = "MERGEFIELD";
        return words.StartsWith(Name, StringComparison.OrdinalIgnoreCase) && words.Length > Name.Length && char.IsWhiteSpace(words[Name.Length]);
    }
}
