using System.Text;
using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Paragraphs;

namespace WordResumeCoach.Docx.Editing.Cleaning;

/// <summary>
/// Writes one part anew without tracked changes, comments, hidden text and editing ids, tag by tag: what is not named in
/// <see cref="CleanRules"/> is copied as it is stored.
/// </summary>
internal sealed class CleanMarkup
{
    private readonly string _xml;
    private readonly MarkupScanner _scanner;
    private readonly HiddenText _hidden;
    private readonly CleanTally _tally;
    private readonly PropertyUse _use;
    private readonly CancellationToken _cancellation;
    private readonly StringBuilder _out;

    private CleanMarkup(string xml, HiddenText hidden, CleanTally tally, PropertyUse use, CancellationToken cancellation)
    {
        _xml = xml;
        _scanner = new MarkupScanner(xml);
        _hidden = hidden;
        _tally = tally;
        _use = use;
        _cancellation = cancellation;
        _out = new StringBuilder(xml.Length);
    }

    public static string Of(string xml, HiddenText hidden, CleanTally tally, PropertyUse use, CancellationToken cancellation)
    {
        var clean = new CleanMarkup(xml, hidden, tally, use, cancellation);
        clean.Inside(new CleanFrame(null, "", 0), 0);
        return clean._out.ToString();
    }

    /// <summary>Everything up to the close tag at this depth.</summary>
    private void Inside(CleanFrame frame, int depth)
    {
        while (_scanner.Read() && !(_scanner.Kind == MarkupKind.Close && _scanner.Depth == depth))
        {
            if (_scanner.IsElement)
                Element(frame);
            else
                Copy();
        }
    }

    private void Element(CleanFrame parent)
    {
        var word = _scanner.Word.ToString();
        if (word != "pPr" && parent is { Word: "p", Paragraph.Inherited.Length: > 0 })
            CleanParagraphs.Inherit(_out, parent.Paragraph);
        RemovedThing? what = null;
        var fate = _scanner.Vocabulary switch
        {
            Vocabulary.Word or Vocabulary.Compatibility when parent.IsHidden && (word.Length == 0 || CleanRules.Shows(word)) => Hidden(parent, out what),
            Vocabulary.Word when word == "docVars" && _use.Variables => Fate.Stays,
            Vocabulary.Word => CleanRules.Of(word, parent.Word, out what),
            Vocabulary.WordExtension => CleanRules.OfExtension(_scanner.Name.ToString(), out what),
            _ => Fate.Stays,
        };
        if (what is { } thing)
            _tally.Add(thing);
        CleanSigns.Note(_scanner, parent, word);
        var dropsWrapper = parent.DropsWrapper && word is "sdt" or "customXml";
        parent.DropsWrapper = word == "customXmlDelRangeStart";
        if (fate == Fate.Goes)
        {
            parent.HasLost = true;
            Skip();
        }
        else if (fate == Fate.Opens)
        {
            Open(parent);
        }
        else if (dropsWrapper)
        {
            Unwrap(parent);
        }
        else if (word == "p")
        {
            Paragraph(parent);
        }
        else
        {
            if (parent.Open is not null && !CleanRules.IsRangeMark(word))
                CleanParagraphs.Close(_out, parent, isFollowed: word != "sectPr", next: word);
            Keep(parent, word);
        }
    }

    // A run is counted once, however many things it holds.
    private static Fate Hidden(CleanFrame run, out RemovedThing? what)
    {
        what = run.HasHidden ? null : RemovedThing.HiddenText;
        run.HasHidden = true;
        return Fate.Goes;
    }

    private void Keep(CleanFrame parent, string word)
    {
        var frame = new CleanFrame(parent, word, _out.Length);
        if (word == "r")
            Hide(frame);
        CleanTag.Write(_out, _xml, _scanner, _tally);
        if (_scanner.Kind == MarkupKind.Open)
        {
            Inside(frame, _scanner.Depth);
            if (frame.Open is not null)
                CleanParagraphs.Close(_out, frame, isFollowed: false, next: "");
            if (word == "pPr" && parent.Word == "p" && frame.Paragraph is { HasProperties: false } paragraph)
                paragraph.PropertiesEnd = _out.Length;
            Copy();
        }
        if (frame.IsGone || (frame is { HasLost: true, HasContent: false } && GoesWhenEmpty(frame)))
            Withdraw(frame);
        else
            Kept(frame);
    }

    private void Kept(CleanFrame frame)
    {
        if (frame is { Word: "rPr", Parent: { Word: "r" } run })
            Hide(run);
        CleanSigns.NoteKept(_out, frame);
    }

    private void Withdraw(CleanFrame frame)
    {
        _out.Length = frame.Start;
        frame.Parent!.HasLost = true;
    }

    // A control whose rows or cells are gone would leave a hole in the table; one in the text stays and waits for text.
    private static bool GoesWhenEmpty(CleanFrame frame) =>
        CleanRules.GoesWhenEmpty(frame.Word) || (frame.Word == "sdt" && frame.Parent is { Word: "tbl" or "tr" });

    // Until a run's properties are read, it is as its paragraph's style says.
    private void Hide(CleanFrame run) => run.IsHidden = _hidden.Hides(run.Vanish, run.Style, run.Paragraph?.Style);

    private void Paragraph(CleanFrame parent)
    {
        _cancellation.ThrowIfCancellationRequested();
        var (isEmpty, depth) = (_scanner.Kind == MarkupKind.Empty, _scanner.Depth);
        var paragraph = parent.Open;
        parent.Open = null;
        if (paragraph is { HasContent: true })
        {
            CleanParagraphs.Continue(_out, paragraph);
        }
        else
        {
            paragraph = CleanParagraphs.Begin(_out, paragraph);
            CleanTag.Write(_out, _xml, _scanner, _tally);
            if (isEmpty && paragraph.Inherited.Length == 0)
            {
                (parent.HasContent, parent.Last) = (true, "p");
                return;
            }
            if (isEmpty)
                CleanParagraphs.OpenLastTag(_out);
            paragraph.ContentStart = _out.Length;
            paragraph.CloseTag = $"</{(_scanner.Prefix.Length == 0 ? "" : $"{_scanner.Prefix}:")}p>";
        }
        var frame = new CleanFrame(parent, "p", paragraph.Start) { Paragraph = paragraph };
        if (!isEmpty)
            Inside(frame, depth);
        if (frame.Open is not null)
            CleanParagraphs.Close(_out, frame, isFollowed: false, next: "");
        CleanParagraphs.Inherit(_out, paragraph);
        parent.HasContent = true;
        parent.HasLost |= frame.HasLost;
        if (paragraph.IsEndDeleted)
        {
            parent.Open = paragraph;
            return;
        }
        _out.Append(paragraph.CloseTag);
        parent.Last = "p";
    }

    /// <summary>What an element holds, without its tags.</summary>
    private void Open(CleanFrame parent)
    {
        if (_scanner.Kind == MarkupKind.Open)
            Inside(parent, _scanner.Depth);
    }

    /// <summary>What a control or custom element holds, without its tags and properties.</summary>
    private void Unwrap(CleanFrame parent)
    {
        if (_scanner.Kind == MarkupKind.Empty)
            return;
        var depth = _scanner.Depth;
        while (_scanner.Read() && !(_scanner.Kind == MarkupKind.Close && _scanner.Depth == depth))
        {
            if (!_scanner.IsElement)
                Copy();
            else if (_scanner.Word is "sdtContent")
                Open(parent);
            else if (_scanner.Word is "sdtPr" or "sdtEndPr" or "customXmlPr")
                Skip();
            else
                Element(parent);
        }
    }

    private void Skip()
    {
        if (_scanner.Kind == MarkupKind.Empty)
            return;
        var depth = _scanner.Depth;
        while (_scanner.Read() && !(_scanner.Kind == MarkupKind.Close && _scanner.Depth == depth))
        {
        }
    }

    private void Copy() => _out.Append(_xml.AsSpan(_scanner.Start.._scanner.End));
}
