using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx;
using WordResumeCoach.Tests.Notation;

namespace WordResumeCoach.Tests.Docx;

/// <summary>Layout facts as lines, to compare with literals: the forms of <see cref="LayoutText"/>, one fact a line.</summary>
internal static class FactDump
{
    /// <param name="kinds">First words of the facts that are wanted, parted by blanks.</param>
    public static string Read(string kinds, byte[] file)
    {
        var wanted = kinds.Split(' ');
        var lines = LayoutText.Print(DocumentReader.Read(file)).Split('\n').Where(line => line.StartsWith("layout: ", StringComparison.Ordinal));
        return string.Join('\n', lines.SelectMany(line => NotationWords.Facts(line["layout: ".Length..])).Where(fact => wanted.Contains(fact.Split(' ')[0])));
    }

    public static string Read(string kinds, string body) => Read(kinds, DocxFile.WithBody(body));
}
