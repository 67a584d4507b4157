using System.Collections.Immutable;
using System.Xml;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Body;
using WordResumeCoach.Docx.Notes;
using WordResumeCoach.Docx.Numbering;
using WordResumeCoach.Docx.Properties;
using WordResumeCoach.Docx.Styles;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Package;

/// <summary>Reads the parts of an opened package, each once, in the order in which they need each other.</summary>
internal sealed class PackageReader
{
    private readonly WordPackage _package;
    private readonly CancellationToken _cancellation;
    private readonly NameTable _names = new();
    private readonly Seen _seen = new();

    public PackageReader(WordPackage package, CancellationToken cancellation)
    {
        _package = package;
        _cancellation = cancellation;
    }

    public Document Read()
    {
        var lists = Try(_package.Find("numbering"), "numbering-unreadable", ListDefinitionsReader.Read) ?? ListDefinitions.None;
        var styles = Try(_package.Find("styles"), "styles-unreadable", xml => StyleSheetReader.Read(xml, lists)) ?? StyleSheetReader.Empty(lists);
        var outside = new List<OutsideText>();
        var body = new BodyStory(lists, outside);
        ReadBody(styles, body);
        ReadMargins(body.Sections.SelectMany(section => section.Headers), OutsidePart.Header, "header-unreadable", styles, outside);
        ReadMargins(body.Sections.SelectMany(section => section.Footers), OutsidePart.Footer, "footer-unreadable", styles, outside);
        var properties = Try(_package.CoreProperties, "properties-unreadable", CorePropertiesReader.Read) ?? new DocumentProperties();
        if (_package.Mended)
            _seen.Add("package-mended");
        if (_package.Find("vbaProject") is not null)
            _seen.Add("macros-not-read");
        return new Document(body.Paragraphs)
        {
            Outside = [.. outside],
            Layout = body.Layout,
            Properties = properties,
            Notes = _seen.Notes,
        };
    }

    private void ReadBody(StyleSheet styles, BodyStory body)
    {
        try
        {
            using var xml = new PartXml(_package.Main, _names, _cancellation);
            if (xml.Word != "document")
                throw new DocumentProblemException(DocumentProblem.NotADocx);
            var relations = _package.Relations.ToLookup(relation => relation.Id).ToDictionary(same => same.Key, same => same.First());
            for (var children = xml.Children(); children.Next();)
            {
                if (xml.Word == "body")
                    StoryReader.Read(new StoryScope(xml, styles, relations, _seen, body));
            }
        }
        catch (Exception damage) when (Damage.Explains(damage))
        {
            throw new DocumentProblemException(DocumentProblem.Damaged, damage);
        }
    }

    private void ReadMargins(IEnumerable<string> ids, OutsidePart kind, string unreadable, StyleSheet styles, List<OutsideText> outside)
    {
        foreach (var id in ids.Distinct())
        {
            var part = _package.Relations.FirstOrDefault(relation => relation.Id == id)?.Part;
            Try(part, unreadable, xml =>
            {
                StoryReader.Read(new StoryScope(xml, styles, ImmutableDictionary<string, Relation>.Empty, _seen, new OutsideStory(kind, null, outside)));
                return outside;
            });
        }
    }

    /// <summary>Reads a part the review can do without: a note stands for it when it is broken.</summary>
    private T? Try<T>(Part? part, string unreadable, Func<PartXml, T> read)
        where T : class
    {
        if (part is null)
            return null;
        try
        {
            using var xml = new PartXml(part, _names, _cancellation);
            return read(xml);
        }
        catch (Exception damage) when (Damage.Explains(damage))
        {
            _seen.Add(unreadable);
            return null;
        }
    }
}
