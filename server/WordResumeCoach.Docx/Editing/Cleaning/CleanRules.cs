namespace WordResumeCoach.Docx.Editing.Cleaning;

/// <summary>What becomes of an element in a clean copy.</summary>
internal enum Fate
{
    Stays,
    Goes,

    /// <summary>Its tags go, what it holds stays.</summary>
    Opens,
}

/// <summary>Which elements of WordprocessingML a clean copy does without (ECMA-376 part 1, 17.13.4 and 17.13.5).</summary>
internal static class CleanRules
{
    /// <param name="parent">The element it stands in.</param>
    /// <param name="what">What to call it; null when it is but the other end of something that was called already.</param>
    public static Fate Of(string word, string parent, out RemovedThing? what)
    {
        (Fate Fate, RemovedThing? What) verdict = word switch
        {
            "ins" => parent switch
            {
                "rPr" => (Fate.Goes, RemovedThing.Insertion),
                "trPr" => (Fate.Goes, RemovedThing.TableChange),
                "numPr" => (Fate.Goes, RemovedThing.FormattingChange),
                _ => (Fate.Opens, RemovedThing.Insertion),
            },
            "del" => (Fate.Goes, parent switch { "rPr" => RemovedThing.ParagraphMark, "trPr" => RemovedThing.TableChange, _ => RemovedThing.Deletion }),
            "moveTo" => (parent == "rPr" ? Fate.Goes : Fate.Opens, RemovedThing.Move),
            "moveFrom" => (Fate.Goes, RemovedThing.Move),
            "moveFromRangeStart" or "moveFromRangeEnd" or "moveToRangeStart" or "moveToRangeEnd" => (Fate.Goes, null),
            "customXmlInsRangeStart" or "customXmlMoveFromRangeStart" or "customXmlMoveToRangeStart" => (Fate.Goes, RemovedThing.Insertion),
            "customXmlDelRangeStart" => (Fate.Goes, RemovedThing.Deletion),
            "customXmlInsRangeEnd" or "customXmlDelRangeEnd" or "customXmlMoveFromRangeEnd" or "customXmlMoveToRangeEnd" => (Fate.Goes, null),
            "rPrChange" or "pPrChange" or "sectPrChange" or "tblPrChange" or "tblPrExChange" or "tblGridChange" or "trPrChange" or "tcPrChange"
                or "numberingChange" => (Fate.Goes, RemovedThing.FormattingChange),
            "cellIns" or "cellDel" or "cellMerge" => (Fate.Goes, RemovedThing.TableChange),
            "commentReference" => (Fate.Goes, RemovedThing.Comment),
            "commentRangeStart" or "commentRangeEnd" => (Fate.Goes, null),
            "rsids" or "rsid" => (Fate.Goes, RemovedThing.EditingId),
            "docVars" => (Fate.Goes, RemovedThing.AddInSettings),
            "attachedTemplate" or "printerSettings" => (Fate.Goes, RemovedThing.Environment),
            _ => (Fate.Stays, null),
        };
        what = verdict.What;
        return verdict.Fate;
    }

    /// <summary>The same for Word's later namespaces.</summary>
    public static Fate OfExtension(string name, out RemovedThing? what)
    {
        (Fate Fate, RemovedThing? What) verdict = name switch
        {
            "docId" => (Fate.Goes, RemovedThing.EditingId),
            "conflictIns" => (Fate.Opens, RemovedThing.Insertion),
            "conflictDel" => (Fate.Goes, RemovedThing.Deletion),
            _ => (Fate.Stays, null),
        };
        what = verdict.What;
        return verdict.Fate;
    }

    /// <summary>It shows something, or holds what does, in a run that Word hides.</summary>
    public static bool Shows(string word) => word is "t" or "tab" or "ptab" or "br" or "cr" or "sym" or "noBreakHyphen" or "softHyphen" or "drawing" or "pict" or "object" or "ruby";

    /// <summary>It holds something of its own: neither properties nor the mark of a range.</summary>
    public static bool IsContent(string word) =>
        !word.EndsWith("Pr", StringComparison.Ordinal)
        && word is not ("tblPrEx" or "tblGrid" or "proofErr" or "bookmarkStart" or "bookmarkEnd" or "permStart" or "permEnd" or "lastRenderedPageBreak");

    /// <summary>May stand inside a paragraph as well as between two.</summary>
    public static bool IsRangeMark(string word) => word is "proofErr" or "bookmarkStart" or "bookmarkEnd" or "permStart" or "permEnd";

    /// <summary>When all it held is gone, it goes as well.</summary>
    public static bool GoesWhenEmpty(string word) => word is "r" or "hyperlink" or "smartTag" or "tbl" or "tr";
}
