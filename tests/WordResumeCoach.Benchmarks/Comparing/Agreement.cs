using WordResumeCoach.Benchmarks.Paths;
using WordResumeCoach.Docx;

namespace WordResumeCoach.Benchmarks.Comparing;

/// <summary>Speed is worth nothing where the fast reader reads something else than the plain one.</summary>
internal static class Agreement
{
    /// <returns>One line for each paragraph that differs. It tells where, not what: the files may be anyone's.</returns>
    public static IEnumerable<string> Differences(string name, byte[] file)
    {
        var fast = DocumentReader.Read(file).Paragraphs;
        var plain = PlainReading.Paragraphs(file);
        if (fast.Length != plain.Count)
            yield return $"{name}: {fast.Length} paragraphs, not {plain.Count}";
        foreach (var (paragraph, text) in fast.Zip(plain))
        {
            if (paragraph.Text != text)
                yield return $"{name}: paragraph {paragraph.Ordinal} has {paragraph.Text.Length} characters, not {text.Length}, or others";
        }
    }
}
