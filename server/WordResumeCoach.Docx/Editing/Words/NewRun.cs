using WordResumeCoach.Docx.Editing.Markup;
using WordResumeCoach.Docx.Editing.Paragraphs;
using WordResumeCoach.Docx.Editing.Runs;

namespace WordResumeCoach.Docx.Editing.Words;

/// <summary>A run for words that no run beside them can take.</summary>
internal static class NewRun
{
    public static Splice At(string xml, ParagraphSite paragraph, Gap gap, string text)
    {
        var prefix = paragraph.Element.Prefix;
        var elements = new TextElements(prefix);
        elements.Append(text);
        var name = prefix.Length == 0 ? "r" : prefix + ":r";
        var run = $"<{name}>{RunLook.Near(xml, paragraph, gap.Position)}{elements}</{name}>";
        return paragraph.Element.ClosesItself ? Opened(xml, paragraph.Element, run) : new Splice(gap.Site, gap.Site, run);
    }

    /// <summary>What a paragraph closed in its own tag becomes when something stands in it.</summary>
    public static Splice Opened(string xml, Element paragraph, string inner)
    {
        var tag = xml[paragraph.Start..paragraph.End];
        var name = paragraph.Prefix.Length == 0 ? "p" : paragraph.Prefix + ":p";
        return new Splice(paragraph.Start, paragraph.End, $"{tag[..tag.LastIndexOf('/')]}>{inner}</{name}>");
    }
}
