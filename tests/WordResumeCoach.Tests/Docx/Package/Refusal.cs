using WordResumeCoach.Docx;

namespace WordResumeCoach.Tests.Docx.Package;

/// <summary>Why a file is refused.</summary>
internal static class Refusal
{
    public static DocumentProblem Of(byte[] file) => Assert.Throws<DocumentProblemException>(() => DocumentReader.Read(file)).Problem;
}
