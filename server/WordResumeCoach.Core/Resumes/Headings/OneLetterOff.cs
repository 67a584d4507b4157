namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>Finds what a word with one wrong, missing or added letter was meant to be: "Achievments".</summary>
internal static class OneLetterOff
{
    public static string? Find(string word, string[] known)
    {
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) <= 1 && candidate[0] == word[0] && IsClose(candidate, word))
                return candidate;
        }
        return null;
    }

    private static bool IsClose(string left, string right)
    {
        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
            start++;
        var (i, j) = (left.Length, right.Length);
        while (i > start && j > start && left[i - 1] == right[j - 1])
            (i, j) = (i - 1, j - 1);
        return i - start <= 1 && j - start <= 1;
    }
}
