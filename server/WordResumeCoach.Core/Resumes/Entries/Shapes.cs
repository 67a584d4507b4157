using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Tells the shape of a line inside a section of entries.</summary>
internal static partial class Shapes
{
    private const int LongestHeading = 20;

    [GeneratedRegex(@"^(key |main |core |primary |tech(nical)? |development )?(technolog(y|ies)( used| stack)?|tech(nical)? stack|stack( used)?|tools?( used)?( and technologies)?|tools? (&|and) technologies|environments?|skills( used)?|skills set|built with|tech( used)?|software( used)?|platforms?|languages?( used)?|programming languages?|frameworks?|technologien|technologies utilisées|environnement technique|tecnologías|tecnologias|tecnologie)\s*(:|[-–—]\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StackLine();

    [GeneratedRegex(@"^(key |main |major |selected |primary |core |notable |job |my |some |roles? (and|&) |duties (and|&) |daily )*(responsibilit(y|ies)|achievements?|accomplishments?|duties|tasks|contributions?|highlights|skills( used| applied| gained)?|technologies( used)?|deliverables|description|activities|project description|roles?|results?|aufgaben|tätigkeiten|missions|tareas|funciones|logros|atividades|responsabilidades|mansioni|taken|obowiązki)( (and|&) (duties|responsibilities|achievements|accomplishments|contributions))?( include(d|s)?)?\s*[:.\-–—]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelLine();

    [GeneratedRegex(@"^(cumulative |overall |final )?(g\.?p\.?a\.?|grade|cgpa|percentage|score|marks|coursework|relevant (coursework|courses|modules|course work)|related course ?work|courses|modules|subjects|thesis( title)?|dissertation|honors thesis|honou?rs|minor|major|concentration|areas? of concentration|specialization|focus|activities( and societies)?|awards?|note|final project|capstone|advisor|supervisor|schwerpunkte?|abschlussnote|note|thema|bachelorarbeit|masterarbeit)\b\s*(:|[-–—]\s|[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RemarkLine();

    [GeneratedRegex(@"^(client|company|employer|organi[sz]ation|project( name| title)?( ?#? ?[0-9]{1,2})?|title|role|position|designation|job title|location|duration|period|team size|domain|institution|university|school|degree|firma|position|poste|entreprise|cargo|empresa|puesto)\s*[:\-–—]\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FieldLine();

    public static Shape Of(Line line, Look body)
    {
        if (line.IsEmpty)
            return Shape.Empty;
        if ((StackLine().IsMatch(line.Plain) && line.Dates.IsEmpty) || (ToolLists.Is(line) && (line.Listed || line.Look.Prominence(body) == 0)))
            return Shape.Stack;
        if (line.Listed)
            return Shape.Item;
        return Unlisted(line, body);
    }

    /// <summary>"Client: Contoso", "Role: Developer": a labelled part of a heading block.</summary>
    public static bool IsField(Line line) => FieldLine().IsMatch(line.Plain);

    /// <summary>The shape of a line as if it were no list item.</summary>
    public static Shape Unlisted(Line line, Look body)
    {
        if (IsLabel(line))
            return Shape.Label;
        if (RemarkLine().IsMatch(line.Plain) && line.Paragraph.OutlineLevel is null)
            return Shape.Remark;
        if (IsDated(line))
            return EdgeDates.IsAlone(line) ? Shape.DateOnly : Shape.Dated;
        if (IsField(line) && line.Words <= LongestHeading)
            return Shape.Strong;
        var duty = DutyOpenings.Opens(line.Plain);
        if (StandsOut(line, body) && !(duty && (line.Words > 6 || line.IsSlot)))
            return Shape.Strong;
        if (duty && (line.Words is >= 2 and <= 34 || line.IsSlot) && Sentences(line.Text) <= 1)
            return Shape.Duty;
        return line.Words > 16 || IsSentence(line) || (duty && line.Words > 6) ? Shape.Prose : Shape.Short;
    }

    public static bool IsLabel(Line line) => (LabelLine().IsMatch(line.Plain) && line.Words <= 7 && !line.IsSlot) || (line.Words <= 4 && line.Text.EndsWith(':'));

    public static bool IsDated(Line line)
    {
        if (line.Words > 30 || EdgeDates.Of(line) is not { } date)
            return false;
        var rest = line.Words - (date.Span ? 3 : 1);
        return rest <= 8 || (rest <= LongestHeading && !line.EndsSentence && !(DutyOpenings.OpensInPast(line.Plain) && !date.Span));
    }

    // "Oak Tree University, Washington, D.C." and "Fabrikam, Inc." close with a stop and are none.
    private static bool IsSentence(Line line) => line.EndsSentence && line.Words >= 5 && (line.Words >= 10 || char.IsLower(line.Plain.Split(' ')[^1][0]));

    private static bool StandsOut(Line line, Look body) =>
        line.Words <= LongestHeading && !(line.EndsSentence && line.Words > 10)
        && (line.Hint == StyleHint.Heading || line.Paragraph.OutlineLevel is not null || line.Look.Prominence(body) > 0);

    private static int Sentences(string text)
    {
        var count = 0;
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && i > 1 && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]))
                count++;
        }
        return count + 1;
    }
}
