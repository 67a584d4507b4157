using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>A line in a job that only names tools: "Go, Kafka, PostgreSQL".</summary>
internal static class ToolLists
{
    private const int FewestPieces = 3;
    private const int LongestLine = 200;

    public static bool Is(Lines.Line line)
    {
        var text = line.Text;
        if (text.Length > LongestLine || !line.Dates.IsEmpty || line.EndsSentence && DutyOpenings.Opens(line.Plain))
            return false;
        var pieces = text.Split([',', '|', '·', '•', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length < FewestPieces || pieces.Any(piece => piece.Split(' ').Length > 4))
            return false;
        var named = Technologies.Find(text).Sum(mention => mention.Length);
        return named * 10 >= text.Count(char.IsLetterOrDigit) * 6;
    }
}
