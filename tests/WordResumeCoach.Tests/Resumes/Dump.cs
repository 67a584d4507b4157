using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Tests.Resumes;

/// <summary>A resume as text: the role of each paragraph that is not empty, and above it the section or entry it opens.</summary>
internal static class Dump
{
    public static string Of(string page) => Of(Page.Of(page));

    /// <summary>What <see cref="OutlineRoles"/> prints, without the notes.</summary>
    public static string Of(Document document) => string.Join('\n', OutlineRoles.Print(ResumeOutline.Read(document))
        .TrimEnd('\n').Split('\n').Where(line => !line.StartsWith("note: ", StringComparison.Ordinal)));
}
