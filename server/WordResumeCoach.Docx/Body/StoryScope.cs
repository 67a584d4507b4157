using WordResumeCoach.Docx.Facts;
using WordResumeCoach.Docx.Fields;
using WordResumeCoach.Docx.Notes;
using WordResumeCoach.Docx.Package;
using WordResumeCoach.Docx.Styles;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Body;

/// <summary>What the readers of one story share.</summary>
internal sealed class StoryScope(PartXml xml, DocumentScope document, IReadOnlyDictionary<string, Relation> relations, IStory story, Background behind)
{
    public PartXml Xml { get; } = xml;

    public DocumentScope Document { get; } = document;

    public StyleSheet Styles => Document.Styles;

    public Seen Seen => Document.Seen;

    public DocumentFacts Facts => Document.Facts;

    /// <summary>The relations of the part, by id.</summary>
    public IReadOnlyDictionary<string, Relation> Relations { get; } = relations;

    public IStory Story { get; } = story;

    public FieldStack Fields { get; } = new();

    public ParagraphBuilder Paragraph { get; } = new(document.Facts);

    /// <summary>Tables begun so far.</summary>
    public int Tables { get; set; }

    /// <summary>The innermost table.</summary>
    public TableTally? Table { get; set; }

    /// <summary>How the table's style has characters look in the cell.</summary>
    public RunFormat TableRun { get; set; }

    /// <summary>What lies behind paragraphs without shading.</summary>
    public Background Behind { get; set; } = behind;

    /// <summary>Inside a content control that shows its prompt.</summary>
    public bool InPrompt { get; set; }

    /// <param name="behind">The fill of the box.</param>
    public StoryScope TextBox(Background behind) => new(Xml, Document, Relations, Story.TextBox(), behind);
}
