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
    private readonly Dictionary<string, Relation> _relations = [];

    public PackageReader(WordPackage package, CancellationToken cancellation)
    {
        _package = package;
        _cancellation = cancellation;
        foreach (var relation in package.Relations)
            _relations.TryAdd(relation.Id, relation);
    }

    public Document Read()
    {
        var lists = Try(_package.Find("numbering"), "numbering-unreadable", ListDefinitionsReader.Read) ?? ListDefinitions.None;
        var styles = Try(_package.Find("styles"), "styles-unreadable", xml => StyleSheetReader.Read(xml, lists)) ?? StyleSheetReader.Empty(lists);
        var outside = new OutsideTexts(lists);
        var body = new BodyStory(lists, outside);
        ReadBody(styles, body);
        ReadMargins(body.Headers, OutsidePart.Header, "header-unreadable", styles, outside);
        ReadMargins(body.Footers, OutsidePart.Footer, "footer-unreadable", styles, outside);
        var properties = Try(_package.CoreProperties, "properties-unreadable", CorePropertiesReader.Read) ?? new DocumentProperties();
        if (_package.Mended)
            _seen.Add("package-mended");
        if (_package.Find("vbaProject") is not null)
            _seen.Add("macros-not-read");
        return new Document(body.Paragraphs)
        {
            Outside = outside.All,
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
            for (var children = xml.Children(); children.Next();)
            {
                if (xml.Word == "body")
                    StoryReader.Read(new StoryScope(xml, styles, _relations, _seen, body));
            }
        }
        catch (Exception damage) when (Damage.Explains(damage))
        {
            throw new DocumentProblemException(DocumentProblem.Damaged, damage);
        }
    }

    private void ReadMargins(IEnumerable<string> ids, OutsidePart kind, string unreadable, StyleSheet styles, OutsideTexts outside)
    {
        // Two ids may lead to one part.
        foreach (var relation in ids.Select(id => _relations.GetValueOrDefault(id)).OfType<Relation>().DistinctBy(relation => relation.Target))
        {
            Try(relation, unreadable, xml =>
            {
                StoryReader.Read(new StoryScope(xml, styles, ImmutableDictionary<string, Relation>.Empty, _seen, outside.Story(kind)));
                return outside;
            });
        }
    }

    /// <summary>Reads a part the review can do without: a note stands for it when it is missing or broken.</summary>
    private T? Try<T>(Relation? relation, string unreadable, Func<PartXml, T> read)
        where T : class
    {
        if (relation is null)
            return null;
        try
        {
            var part = relation.Part ?? throw new InvalidDataException("The relation leads nowhere.");
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
