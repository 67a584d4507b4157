using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Core.Resumes;

/// <summary>Reads a document as a resume.</summary>
public static class ResumeOutline
{
    public static Resume Read(Document document) =>
        new(document, new Contact(), [], [.. document.Paragraphs.Select(p => p.IsEmpty ? Role.Empty : Role.Text)], [.. document.Paragraphs.Select(_ => (int?)null)]);
}
