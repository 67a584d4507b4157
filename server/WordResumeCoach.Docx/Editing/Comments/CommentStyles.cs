using System.Xml;
using WordResumeCoach.Docx.Editing.Files;
using WordResumeCoach.Docx.Package;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Editing.Comments;

/// <summary>The styles Word gives comments, where the document has them; their ids are in its author's language.</summary>
/// <param name="Reference">Of the mark in the text.</param>
/// <param name="Text">Of the comment's paragraphs.</param>
internal sealed record CommentStyles(string? Reference, string? Text)
{
    public static CommentStyles Of(WordFile word)
    {
        var styles = new CommentStyles(null, null);
        if (word.Relationships.First("styles")?.Part is not { } part)
            return styles;
        try
        {
            using var xml = new PartXml(new Part(() => new MemoryStream(word.Package.Read(part))), new NameTable(), CancellationToken.None);
            for (var children = xml.Children(); children.Next();)
            {
                if (xml.Word == "style" && xml.Attribute("styleId") is { } id)
                    styles = styles.With(Name(xml), id);
            }
            return styles;
        }
        catch (Exception damage) when (damage is XmlException or DocumentProblemException)
        {
            return new CommentStyles(null, null);
        }
    }

    private CommentStyles With(string? name, string id) => name switch
    {
        "annotation reference" => this with { Reference = id },
        "annotation text" => this with { Text = id },
        _ => this,
    };

    private static string? Name(PartXml xml)
    {
        string? name = null;
        for (var children = xml.Children(); children.Next();)
        {
            if (xml.Word == "name")
                name = xml.Attribute("val")?.ToLowerInvariant();
        }
        return name;
    }
}
