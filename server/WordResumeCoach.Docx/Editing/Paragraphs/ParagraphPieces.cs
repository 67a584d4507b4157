using System.Text;
using WordResumeCoach.Docx.Editing.Markup;

namespace WordResumeCoach.Docx.Editing.Paragraphs;

/// <summary>Takes a paragraph apart into the pieces that make up its text, as the reader defines it.</summary>
internal sealed class ParagraphPieces(string xml, Element paragraph, OpenFields fields, HiddenText hidden, ContentControl? control)
{
    private readonly StringBuilder _text = new();
    private readonly List<Piece> _pieces = [];
    private readonly List<Landmark> _landmarks = [];
    private readonly List<Gap> _gaps = [];
    private readonly RefusalReason? _reason = control?.Reason;
    private string? _style;

    public ParagraphSite Site(int ordinal) => new(ordinal, paragraph, _text.ToString(), _reason, [.. _pieces], [.. _landmarks], [.. _gaps])
    {
        HidesLikeItsMark = hidden.Hides(paragraph.Child("pPr")?.Child("rPr"), _style),
    };

    public void Read()
    {
        Inline(paragraph, new Surroundings(control));
        foreach (var piece in fields.Abandon())
            AddPiece(piece);
    }

    private void Inline(Element parent, Surroundings around)
    {
        if (HoldsRuns(parent) && !parent.Children.Any(IsProperties))
            AddGap(parent.InnerStart, around);
        var inside = around with { Depth = around.Depth + 1 };
        foreach (var child in parent.Children)
        {
            switch (child.Word)
            {
                case "pPr":
                    _style = child.Children.LastOrDefault(property => property.Word == "pStyle")?["val"];
                    break;
                case "r":
                    Run(child, child, around);
                    break;
                case "hyperlink":
                    Inline(child, inside with { Link = child });
                    break;
                case "fldSimple":
                    Inline(child, Fields.HyperlinkField.Target(child["instr"] ?? "") is null ? inside with { InField = true } : inside with { Link = child });
                    break;
                case "ins" or "moveTo":
                    Inline(child, inside with { IsTracked = true });
                    break;
                case "del" or "moveFrom":
                    AddLandmark(RefusalReason.TrackedChange);
                    break;
                case "sdt":
                    Inline(child, inside with { Control = Control(child, around.Control) });
                    break;
                case "sdtContent" or "smartTag" or "customXml" or "dir" or "bdo":
                    Inline(child, inside);
                    break;
                default:
                    Other(child, inside);
                    break;
            }
            if (HoldsRuns(parent))
                AddGap(child.End, around);
        }
    }

    // A control's content holds its runs, not the control; an element closed in its own tag has no inside to write to.
    private bool HoldsRuns(Element parent) =>
        parent == paragraph || (!parent.ClosesItself
            && parent.Word is "hyperlink" or "fldSimple" or "ins" or "moveTo" or "sdtContent" or "smartTag" or "customXml" or "dir" or "bdo");

    // Where an element has properties, they come first.
    private static bool IsProperties(Element element) => element.Word is "pPr" or "smartTagPr" or "customXmlPr";

    private void Other(Element element, Surroundings around)
    {
        if (element.IsAlternateContent)
        {
            if (Branch(element) is { } branch)
                Inline(branch, around with { IsSealed = true });
        }
        else if (element.Name is "oMath" or "oMathPara")
        {
            AddLandmark(RefusalReason.Picture);
            Equation(element, element, around with { InEquation = true });
            AddLandmark(RefusalReason.Picture);
        }
    }

    private void Equation(Element equation, Element parent, Surroundings around)
    {
        foreach (var child in parent.Children)
        {
            if (child.Word.Length == 0 && child.Name == "t")
                AddText(child, equation, TextOf(child), around);
            else if (child.Word is "" or "ins" or "moveTo")
                Equation(equation, child, around);
        }
    }

    private void Run(Element run, Element content, Surroundings around)
    {
        var isHidden = hidden.Hides(null, _style);
        foreach (var child in content.Children)
        {
            if (child.Word == "rPr")
                isHidden = hidden.Hides(child, _style);
            else if (Shown(child) is { } text)
                AddText(child, run, text, around, isHidden);
            else
                RunMark(run, child, around);
        }
    }

    private void RunMark(Element run, Element child, Surroundings around)
    {
        switch (child.Word)
        {
            case "instrText":
                fields.AddCode(TextOf(child));
                break;
            case "fldChar":
                if (fields.Mark(child["fldCharType"]) is { } field)
                    AddLandmark(RefusalReason.Field, field);
                break;
            case "footnoteReference" or "endnoteReference" or "commentReference":
                AddLandmark(RefusalReason.Note);
                break;
            case "drawing" or "pict" or "object" or "contentPart":
                AddLandmark(RefusalReason.Picture);
                break;
            case "pgNum" or "dayShort" or "dayLong" or "monthShort" or "monthLong" or "yearShort" or "yearLong":
                AddLandmark(RefusalReason.Field);
                break;
            case "ruby":
                foreach (var part in child.Children.Where(part => part.Word == "rubyBase"))
                    Inline(part, around with { Depth = around.Depth + 1, IsSealed = true });
                break;
            default:
                if (child.IsAlternateContent && Branch(child) is { } branch)
                    Run(run, branch, around);
                break;
        }
    }

    private string? Shown(Element element) => element.Word switch
    {
        "t" => TextOf(element),
        "tab" or "ptab" => "\t",
        "br" => element["type"] is "page" or "column" ? "\f" : "\v",
        "cr" => "\v",
        "noBreakHyphen" => "\u001E",
        "softHyphen" => "\u001F",
        "sym" => "(",
        _ => null,
    };

    private string TextOf(Element element) => new StoredText(xml, element).Text;

    private void AddText(Element element, Element run, string text, Surroundings around, bool isHidden = false)
    {
        if (!fields.ShowsText && element.Name == "t")
            fields.AddCode(text);
        if (isHidden || text.Length == 0)
            return;
        var piece = new Piece(element, run, 0, text, around, fields.Innermost);
        if (fields.ShowsText)
            AddPiece(piece);
        else
            fields.Hold(piece);
    }

    private void AddPiece(Piece piece)
    {
        _pieces.Add(piece with { Start = _text.Length });
        _text.Append(piece.Text);
    }

    private void AddLandmark(RefusalReason reason, OpenField? field = null) => _landmarks.Add(new Landmark(_text.Length, reason, field));

    private void AddGap(int site, Surroundings around) =>
        _gaps.Add(new Gap(site, _text.Length, around, fields.Innermost, !fields.ShowsText));

    private static Element? Branch(Element alternate) => alternate.Children.FirstOrDefault(child => child.Name is "Choice" or "Fallback");

    private static ContentControl Control(Element element, ContentControl? outer)
    {
        var control = new ContentControl(outer);
        foreach (var property in element.Child("sdtPr")?.Children ?? [])
            control.Add(property.Vocabulary, property.Name, property["val"]);
        return control;
    }
}
