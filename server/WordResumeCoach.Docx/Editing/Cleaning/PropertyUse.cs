using System.Text;
using System.Text.RegularExpressions;
using WordResumeCoach.Docx.Editing.Markup;

namespace WordResumeCoach.Docx.Editing.Cleaning;

/// <summary>
/// Which properties of the file its pages show, by a field or a control that is bound to them: Word would empty the page along
/// with the property.
/// </summary>
internal sealed partial class PropertyUse
{
    private readonly StringBuilder _codes = new();
    private readonly StringBuilder _paths = new();

    /// <summary>A field shows a variable that a macro or add-in set.</summary>
    public bool Variables => Variable().IsMatch(_codes.ToString());

    /// <summary>A field shows a property, perhaps one of the author's own making.</summary>
    public bool Custom => Property().IsMatch(_codes.ToString());

    public void Read(string xml)
    {
        foreach (Match match in Mark().Matches(xml))
        {
            if (match.Groups["path"] is { Success: true } path)
                _paths.Append(MarkupText.Decode(path.Value)).Append('\n');
            else if (match.Groups["code"] is { Success: true } code)
                _codes.Append('\n').Append(MarkupText.Decode(code.Value)).Append('\n');
            else if (match.Groups["part"] is { Success: true } part)
                _codes.Append(MarkupText.Decode(part.Value));
            else
                _codes.Append('\n');
        }
    }

    /// <param name="element">Its name in the properties part.</param>
    /// <param name="field">The field that shows it, and its name for the general fields.</param>
    public bool Shows(string element, string field) =>
        Regex.IsMatch(_paths.ToString(), $"[:/]{element}(\\[|/|\\s|$)", RegexOptions.NonBacktracking | RegexOptions.Multiline)
        || Regex.IsMatch(
            _codes.ToString(), $"^\\s*((INFO|DOCPROPERTY)\\s+\"?)?({field}|{element})(\\s|\"|$)",
            RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline);

    // A field's code may lie in several runs, up to the mark that ends it.
    [GeneratedRegex("""instrText[^<>]*>(?<part>[^<]*)<|\binstr\s*=\s*("(?<code>[^"<]*)"|'(?<code>[^'<]*)')|\bxpath\s*=\s*("(?<path>[^"<]*)"|'(?<path>[^'<]*)')|fldCharType""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex("""^\s*DOCVARIABLE\s""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Variable();

    [GeneratedRegex("""^\s*DOCPROPERTY\s""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Property();
}
