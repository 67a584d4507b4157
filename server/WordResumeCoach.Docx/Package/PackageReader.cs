using System.Xml;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx.Body;
using WordResumeCoach.Docx.Facts;
using WordResumeCoach.Docx.Notes;
using WordResumeCoach.Docx.Numbering;
using WordResumeCoach.Docx.Properties;
using WordResumeCoach.Docx.Settings;
using WordResumeCoach.Docx.Styles;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Package;

/// <summary>Reads the parts of an opened package, each once, in the order in which they need each other.</summary>
internal sealed class PackageReader(WordPackage package, CancellationToken cancellation)
{
    private readonly NameTable _names = new();
    private readonly Seen _seen = new();
    private readonly Dictionary<string, Relation> _relations = ById(package.Relations);

    public Document Read()
    {
        var settings = Try(package.Find("settings"), "settings-unreadable", SettingsReader.Read) ?? DocumentSettings.None;
        var theme = Try(package.Find("theme"), "theme-unreadable", (xml, _) => ThemeReader.Read(xml)) ?? new Theme();
        foreach (var (name, scheme) in settings.SchemeMapping)
            theme.Map(name, scheme);
        var lists = Try(package.Find("numbering"), "numbering-unreadable", (xml, _) => ListDefinitionsReader.Read(xml)) ?? ListDefinitions.None;
        var styles = Try(package.Find("styles"), "styles-unreadable", (xml, _) => StyleSheetReader.Read(xml, lists, theme)) ?? StyleSheetReader.Empty(lists);
        var scope = new DocumentScope(styles, lists, theme, _seen, new DocumentFacts(), new NoteAnchors());
        var outside = new OutsideTexts(lists);
        var body = new BodyStory(lists, styles, scope.Facts, outside);

        ReadBody(scope, body);
        ReadMargins(body.Margins.InForce(OutsidePart.Header, settings.EvenPagesDiffer), OutsidePart.Header, "header-unreadable", scope, outside);
        ReadMargins(body.Margins.InForce(OutsidePart.Footer, settings.EvenPagesDiffer), OutsidePart.Footer, "footer-unreadable", scope, outside);
        ReadNotes(NoteKind.Footnote, "footnotes", scope, outside);
        ReadNotes(NoteKind.Endnote, "endnotes", scope, outside);
        ReadNotes(NoteKind.Comment, "comments", scope, outside);
        var properties = Try(package.CoreProperties, "properties-unreadable", (xml, _) => CorePropertiesReader.Read(xml)) ?? new DocumentProperties();
        var pages = Try(package.AppProperties, "properties-unreadable", (xml, _) => AppPropertiesReader.Read(xml));
        if (package.Mended)
            _seen.Add("package-mended");
        if (package.Find("vbaProject") is not null)
            _seen.Add("macros-not-read");

        var layout = scope.Facts.AddTo(body.Layout);
        return new Document(body.Paragraphs)
        {
            Outside = outside.All,
            Layout = layout with
            {
                Pages = layout.Pages with { Stored = pages?.Pages },
                Protection = settings.Protection,
                AttachedTemplate = settings.AttachedTemplate,
            },
            Properties = properties,
            Notes = _seen.Notes,
        };
    }

    private void ReadBody(DocumentScope scope, BodyStory body)
    {
        try
        {
            using var xml = new PartXml(package.Main, _names, cancellation);
            if (xml.Word != "document")
                throw new DocumentProblemException(DocumentProblem.NotADocx);
            for (var children = xml.Children(); children.Next();)
            {
                if (xml.Word == "body")
                    StoryReader.Read(new StoryScope(xml, scope, _relations, body, Background.Page));
                else if (xml.Word == "background")
                    scope.Facts.Concealed.PageMayBeCovered = true;
            }
            body.End();
        }
        catch (Exception damage) when (Damage.Explains(damage))
        {
            throw new DocumentProblemException(DocumentProblem.Damaged, damage);
        }
    }

    private void ReadMargins(IEnumerable<string> ids, OutsidePart kind, string unreadable, DocumentScope scope, OutsideTexts outside)
    {
        // Two ids may lead to one part.
        foreach (var relation in ids.Select(id => _relations.GetValueOrDefault(id)).OfType<Relation>().DistinctBy(relation => relation.Target))
        {
            Try(relation, unreadable, (xml, relations) =>
            {
                outside.BeginMargin();
                StoryReader.Read(new StoryScope(xml, scope, relations, outside.Story(kind), Background.Page));
                return outside;
            });
        }
    }

    private void ReadNotes(NoteKind kind, string part, DocumentScope scope, OutsideTexts outside)
    {
        var relation = package.Find(part);
        if (relation is null && scope.Anchors.Any(kind))
            _seen.Add($"{part}-unreadable");
        Try(relation, $"{part}-unreadable", (xml, relations) =>
        {
            NotesReader.Read(xml, kind, scope, relations, outside);
            return outside;
        });
    }

    /// <summary>Reads a part the review can do without: a note stands for it when it is missing or broken.</summary>
    private T? Try<T>(Relation? relation, string unreadable, Func<PartXml, IReadOnlyDictionary<string, Relation>, T> read)
        where T : class
    {
        if (relation is null)
            return null;
        try
        {
            var part = relation.Part ?? throw new InvalidDataException("The relation leads nowhere.");
            using var xml = new PartXml(part, _names, cancellation);
            return read(xml, RelationsOf(part, unreadable));
        }
        catch (Exception damage) when (Damage.Explains(damage))
        {
            _seen.Add(unreadable);
            return null;
        }
    }

    // A part whose relations are broken loses its links and not its words.
    private Dictionary<string, Relation> RelationsOf(Part part, string unreadable)
    {
        try
        {
            return ById(part.Relations());
        }
        catch (Exception damage) when (Damage.Explains(damage))
        {
            _seen.Add(unreadable);
            return [];
        }
    }

    private static Dictionary<string, Relation> ById(IEnumerable<Relation> relations)
    {
        var byId = new Dictionary<string, Relation>();
        foreach (var relation in relations)
            byId.TryAdd(relation.Id, relation);
        return byId;
    }
}
