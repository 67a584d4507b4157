using System.Globalization;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Words;

namespace WordResumeCoach.Docx.Editing.Runs;

/// <summary>The markup of tracked changes (ECMA-376 part 1, 17.13.5) with one author and date.</summary>
/// <param name="date">The author's clock, as Word has it: whatever it shows is stored with a Z (17.13.5).</param>
internal sealed class TrackedMarks(WordNames names, DateTime date, AnnotationIds ids)
{
    public const string Author = "Word Resume Coach";

    public static string Stored(DateTime date) => date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public string OpenDeletion() => Open("del");

    public string CloseDeletion => names.Close("del");

    /// <param name="properties">The stored <c>w:rPr</c>, or nothing.</param>
    public string Insertion(string properties, string text)
    {
        var elements = new TextElements(names.Prefix);
        elements.Append(text);
        return $"{Open("ins")}{names.Open("r")}{properties}{elements}{names.Close("r")}{names.Close("ins")}";
    }

    /// <summary>Gives a tracked change that now stands twice an id of its own.</summary>
    public Splice? Renumbered(string xml, Element change)
    {
        var scanner = new MarkupScanner(xml, change.Start, change.InnerStart, []);
        scanner.Read();
        foreach (var (name, site) in scanner.OwnAttributeSites())
        {
            if (name == "id")
                return new Splice(xml.AsSpan(site).IndexOfAny('"', '\'') + site.Start.Value + 1, site.End.Value - 1, ids.Next());
        }
        return null;
    }

    private string Open(string name) => names.Open(name, ("id", ids.Next()), ("author", Author), ("date", Stored(date)));
}
