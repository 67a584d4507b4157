using WordResumeCoach.Docx.Fields;
using WordResumeCoach.Docx.Notes;
using WordResumeCoach.Docx.Package;
using WordResumeCoach.Docx.Styles;
using WordResumeCoach.Docx.Xml;

namespace WordResumeCoach.Docx.Body;

/// <summary>What the readers of one story share.</summary>
internal sealed class StoryScope(PartXml xml, StyleSheet styles, IReadOnlyDictionary<string, Relation> relations, Seen seen, IStory story)
{
    public PartXml Xml { get; } = xml;

    public StyleSheet Styles { get; } = styles;

    /// <summary>The relations of the part, by id.</summary>
    public IReadOnlyDictionary<string, Relation> Relations { get; } = relations;

    public Seen Seen { get; } = seen;

    public IStory Story { get; } = story;

    public FieldStack Fields { get; } = new();

    public ParagraphBuilder Paragraph { get; } = new();

    /// <summary>Tables begun so far.</summary>
    public int Tables { get; set; }

    public StoryScope TextBox() => new(Xml, Styles, Relations, Seen, Story.TextBox());
}
