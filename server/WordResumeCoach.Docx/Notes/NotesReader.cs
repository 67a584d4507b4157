using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Body;
using WordResumeCoach.Docx.Facts;
using WordResumeCoach.Docx.Package;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Notes;

/// <summary>Reads the part that holds all footnotes, all endnotes or all comments.</summary>
internal static class NotesReader
{
    /// <summary>Reads the element the part stands on: <c>w:footnotes</c>, <c>w:endnotes</c> or <c>w:comments</c>.</summary>
    public static void Read(PartXml xml, NoteKind kind, DocumentScope document, IReadOnlyDictionary<string, Relation> relations, OutsideTexts outside)
    {
        for (var children = xml.Children(); children.Next();)
        {
            // A separator has a type too: it is the line above the notes.
            if (xml.Word is not ("footnote" or "endnote" or "comment") || xml.Attribute("type") is not (null or "normal"))
                continue;
            var ordinal = document.Anchors.Ordinal(kind, xml.Attribute("id"));
            var part = kind == NoteKind.Comment ? OutsidePart.Comment : OutsidePart.Footnote;
            if (kind == NoteKind.Comment)
                document.Facts.AddLeftover(new Leftover(LeftoverKind.Comment, new Location(ordinal), xml.Attribute("author")));
            // How notes look says nothing of the page.
            StoryReader.Read(new StoryScope(xml, document with { Facts = new DocumentFacts() }, relations, outside.Story(part, ordinal), Background.Page));
        }
    }
}
