using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Tells the shape of a line inside a section of entries.</summary>
internal static partial class Shapes
{
    private const int LongestHeading = 20;

    [GeneratedRegex(@"^(key |main |core |primary |tech(nical)? |development )?(technolog(y|ies)( used| stack)?|tech(nical)? stack|stack( used)?|tools?( used)?( and technologies)?|tools? (&|and) technologies|environments?|skills( used)?|skills set|built with|tech( used)?|techniques?( used)?|methods?|algorithms?( used)?|data visualization techniques|platforms? used|software( used)?|platforms?|languages?( used)?|programming languages?( used)?|frameworks?|front[- ]?end|back[- ]?end|databases?|operating systems?|special tools|software ?/ ?languages|technologien|technologies utilisées|environnement technique|tecnologías|tecnologias|tecnologie)\s*(:|[-–—]\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StackLine();

    [GeneratedRegex(@"^(key |main |major |selected |primary |core |notable |job |my |some |roles? (and|&) |duties (and|&) |daily )*(responsibilit(y|ies)|achievements?|accomplishments?|duties|tasks|contributions?|highlights|skills( used| applied| gained)?|technologies( used)?|deliverables|description|activities|project description|roles?|results?|aufgaben|tätigkeiten|missions|tareas|funciones|logros|atividades|responsabilidades|mansioni|taken|obowiązki|обязанности|достижения|项目描述|责任描述|工作职责|主要职责|项目职责|工作内容|工作描述|职责描述|岗位职责|工作业绩)( (and|&) (duties|responsibilities|achievements|accomplishments|contributions))?( include(d|s)?)?\s*[:.\-–—]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelLine();

    [GeneratedRegex(@"^(cumulative |overall |final |current |aggregate )?(g\.?p\.?a\.?|grade|cgpa|c\.g\.p\.a\.?|sgpa|percentage|percentile|result|aggregate|score|marks|grading|coursework|relevant (coursework|courses|modules|course work)|related course ?work|courses|modules|subjects|thesis( title)?|dissertation|honors thesis|honou?rs|minor|major|concentration|areas? of concentration|specialization|focus|activities( and societies)?|awards?|note|final project|capstone|advisor|supervisor|place|signature|schwerpunkte?|abschlussnote|note|thema|bachelorarbeit|masterarbeit|category|hauptfach|nebenfach|andere fach|type of industry)\b\s*(:|[-–—]\s|[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RemarkLine();

    // "3.3 CGPA", "85 %", "8.1/10"
    [GeneratedRegex(@"^(with )?[0-9]{1,3}([.,][0-9]{1,3})? ?(%|/ ?(4|5|10|100)(\.0{1,2})?)? ?(c?gpa|cgpa|sgpa|percent|percentage|percentile|marks|grade|distinction)?[.)]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GradeLine();

    // "Demo: https://...", "Link - example.com/x", "https://..."
    [GeneratedRegex(@"^(\W|(live |source |project |git ?hub |video |web |click )?(demo|link|links|url|code|repo|repository|github|source|website|site|view|certificate|credential( id| url)?|verify)\b.{0,12}?)?(https?://|www\.)\S+$|^(click|see|view) (here|for|more|site|project|demo)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkLine();

    // The words above the columns of a table of schools: "Course", "Board/University", "Year of passing", "%".
    [GeneratedRegex(@"^((course|courses|degree|examination|exam|qualification|college|school|university|institute|institution|board|year|years|passing|percentage|percent|cgpa|gpa|sgpa|marks|obtained|score|grade|class|division|specialization|stream|name|of|the|and|or|title|body|value|s\.?no|subject|discipline|aggregate|passed|completion|month|standard)\b|[\s/&%.,:()$#|-]|\(?a\$\)?)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TableHead();

    [GeneratedRegex(@"^(client|company|employer|organi[sz]ation|project( name| title)?( ?#? ?[0-9]{1,2})?|title|role|role ?/ ?title|position|designation|job title|location|duration|period|team size|domain|institution|university|school|degree|firma|position|poste|entreprise|cargo|empresa|puesto)\s*[:\-–—]\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FieldLine();

    // "Second year - First Class Honours"
    [GeneratedRegex(@"^[^|\t]{0,30}\s[-–—:]\s(first|upper second|lower second|second|third|pass)[- ]class( hono(u)?rs)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClassLine();

    public static Shape Of(Line line, Look body)
    {
        if (line.IsEmpty)
            return Shape.Empty;
        if ((StackLine().IsMatch(line.Plain) && line.Plain[^1] is not (':' or '-') && EdgeDates.Of(line) is null) || (ToolLists.Is(line) && (line.Listed || line.Look.Prominence(body) == 0)))
            return Shape.Stack;
        if (line.Listed)
            return Shape.Item;
        return Unlisted(line, body);
    }

    /// <summary>"Client: Contoso", "Role: Developer": a labelled part of a heading block.</summary>
    public static bool IsField(Line line) => FieldLine().IsMatch(line.Plain);

    /// <summary>"Title: Price prediction".</summary>
    public static bool NamesProject(Line line) => ProjectLine().IsMatch(line.Plain);

    [GeneratedRegex(@"^(project )?(title|name)\s*:\s*\S|^project\s*:\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ProjectLine();

    /// <summary>The shape of a line as if it were no list item.</summary>
    public static Shape Unlisted(Line line, Look body)
    {
        if (IsLabel(line))
            return Shape.Label;
        // A figure alone in a cell is a mark or a number of the row.
        if (line.Paragraph.Cell is not null && line.Dates.IsEmpty && line.Text.Length <= 5 && line.Text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%'))
            return Shape.Remark;
        if (line.Paragraph.OutlineLevel is null && (RemarkLine().IsMatch(line.Plain) && !NamesSchool(line) || ClassLine().IsMatch(line.Plain) && !TitleWords.IsDegree(line.Plain) || IsGrade(line) || LinkLine().IsMatch(line.Plain)))
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

    // "Score: 85 % | Example School": the school makes it a heading.
    private static bool NamesSchool(Line line) => line.Plain.Contains('|', StringComparison.Ordinal) && TitleWords.IsSchool(line.Plain);

    public static bool IsBareLink(Line line) => line.Words > 0 && line.Plain.StartsWith("http", StringComparison.OrdinalIgnoreCase) && LinkLine().IsMatch(line.Plain);

    private static bool IsGrade(Line line) => line.Words <= 4 && (line.Plain.Contains('%', StringComparison.Ordinal) || line.Plain.Any(char.IsLetter) || line.Plain.Contains('/', StringComparison.Ordinal)) && line.Dates.IsEmpty && GradeLine().IsMatch(line.Plain);

    // A name of a column says nothing by itself; two such words in a cell, or several names on one line, do.
    private static bool IsTableHead(Line line) => !line.IsSlot && line.Text.Length < 90 && line.Dates.IsEmpty && (line.Paragraph.Cell is { Row: 0 } || line.Text.Contains('\t', StringComparison.Ordinal)) && TableHead().IsMatch(line.Plain);

    public static bool IsLabel(Line line) => IsTableHead(line) || IsKnownLabel(line)
        || (line.Words <= 4 && (line.Paragraph.OutlineLevel is null || SectionVocabulary.Match(line.Plain) is not null) && (line.Text.EndsWith(':') || line.Text.EndsWith(":-", StringComparison.Ordinal)));

    /// <summary>"Responsibilities", with or without a colon.</summary>
    public static bool IsKnownLabel(Line line) => LabelLine().IsMatch(line.Plain) && line.Words <= 7 && !line.IsSlot;

    /// <summary>What stands beside this label, as the cell "Position:" says of the next cell; null when it says nothing.</summary>
    public static Shape? Labelled(Line label)
    {
        var line = string.Join(' ', label.Plain.TrimEnd(' ', ':', '-').Split(' ', StringSplitOptions.RemoveEmptyEntries)) + ": x";
        return PeriodLine().IsMatch(line) ? Shape.DateOnly : FieldLine().IsMatch(line) ? Shape.Strong : StackLine().IsMatch(line) ? Shape.Stack : null;
    }

    [GeneratedRegex(@"^(project )?(duration|period)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PeriodLine();

    public static bool IsDated(Line line)
    {
        if (line.Words > 45 || EdgeDates.Of(line) is not { } date)
            return false;
        // "2011 - 2014. Statistics adviser. Department of Zoology, ...": the date leads, whatever the length.
        if (date.Start == 0 && date.End < line.Text.Length && line.Text[date.End] is '.' or ':' or '\t' or ',' && !DutyOpenings.OpensInPast(line.Text[date.End..].TrimStart('.', ':', '\t', ',', ' ')))
            return true;
        if (line.Words > 30)
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
