using System.Text;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Runs;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Docx.Editing.Comments;

/// <summary>Writes comments and their marks (ECMA-376 part 1, 17.13.4).</summary>
internal sealed class CommentXml(CommentStyles styles, DateTime date)
{
    private const string Initials = "WRC";

    public static string RangeStart(WordNames names, string id) => names.Empty("commentRangeStart", ("id", id));

    public string RangeEnd(WordNames names, string id) =>
        $"{names.Empty("commentRangeEnd", ("id", id))}{names.Open("r")}{Look(names)}{names.Empty("commentReference", ("id", id))}{names.Close("r")}";

    /// <param name="lines">Each a paragraph.</param>
    public string Comment(WordNames names, string id, IEnumerable<string> lines)
    {
        var xml = new StringBuilder(names.Open("comment", ("id", id), ("author", TrackedMarks.Author), ("date", TrackedMarks.Stored(date)), ("initials", Initials)));
        var mark = $"{names.Open("r")}{Look(names)}{names.Empty("annotationRef")}{names.Close("r")}";
        foreach (var line in lines)
        {
            xml.Append(names.Open("p"));
            if (styles.Text is { } style)
                xml.Append(names.Open("pPr")).Append(names.Empty("pStyle", ("val", style))).Append(names.Close("pPr"));
            xml.Append(mark).Append(Words(names, line)).Append(names.Close("p"));
            mark = "";
        }
        return xml.Append(names.Close("comment")).ToString();
    }

    private string Look(WordNames names) =>
        styles.Reference is { } style ? $"{names.Open("rPr")}{names.Empty("rStyle", ("val", style))}{names.Close("rPr")}" : "";

    private static string Words(WordNames names, string line)
    {
        if (line.Length == 0)
            return "";
        var elements = new TextElements(names.Prefix);
        // A page does not break inside a comment.
        elements.Append(line.Replace('\f', '\v'));
        return $"{names.Open("r")}{elements}{names.Close("r")}";
    }
}
