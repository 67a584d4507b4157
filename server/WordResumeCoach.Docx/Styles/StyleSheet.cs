using WordResumeCoach.Docx.Numbering;

namespace WordResumeCoach.Docx.Styles;

/// <summary>The styles of a document.</summary>
internal sealed class StyleSheet(IReadOnlyDictionary<string, StyleDefinition> styles, string? defaultParagraphStyle, RunFormat defaults, ListDefinitions lists)
{
    private readonly Dictionary<string, ResolvedStyle> _resolved = [];
    private ResolvedStyle? _default;

    /// <summary>What characters look like when neither style nor run says.</summary>
    public RunFormat Defaults { get; } = defaults;

    /// <summary>How paragraphs stand when neither style nor paragraph says.</summary>
    public ParagraphFormat ParagraphDefaults { get; init; }

    /// <summary>The style of a paragraph that names this id; the default paragraph style for null and for an id the file lacks.</summary>
    public ResolvedStyle Paragraph(string? id) =>
        id is not null && id != defaultParagraphStyle && styles.ContainsKey(id)
            ? Resolve(id)
            : _default ??= Resolve(defaultParagraphStyle) with { Name = null };

    public RunFormat Character(string? id) => id is null ? default : Resolve(id).Run;

    /// <summary>The style of a table; plain for null and for an id the file lacks.</summary>
    public ResolvedStyle Table(string? id) => id is null ? ResolvedStyle.Plain : Resolve(id);

    // Chains are walked up to the first style already known and then down, not recursively: a hostile chain is as long as it likes.
    private ResolvedStyle Resolve(string? id)
    {
        if (id is not null && _resolved.TryGetValue(id, out var ready))
            return ready;

        var waiting = new Stack<StyleDefinition>();
        var seen = new HashSet<string>();
        var style = ResolvedStyle.Plain;
        while (id is not null && styles.TryGetValue(id, out var definition) && seen.Add(id))
        {
            if (_resolved.TryGetValue(id, out var known))
            {
                style = known;
                break;
            }
            waiting.Push(definition);
            id = definition.BasedOn;
        }
        while (waiting.TryPop(out var definition))
            _resolved[definition.Id] = style = Inherit(definition, style);
        return style;
    }

    private ResolvedStyle Inherit(StyleDefinition own, ResolvedStyle parent)
    {
        var list = own.Paragraph.List ?? parent.List;
        // A style's level is where its list names the style; the level in the style itself is not what Word looks at first.
        var level = (list is { } instance ? lists.LevelOfStyle(instance, own.Id) : null) ?? own.Paragraph.ListLevel ?? parent.ListLevel;
        return new ResolvedStyle(
            StyleName.AsListed(own.Name),
            own.Run.Over(parent.Run),
            list,
            level,
            own.Paragraph.OutlineLevel ?? StyleName.HeadingLevel(own.Name) - 1 ?? parent.OutlineLevel,
            own.Paragraph.Format.Over(parent.Format),
            own.Table?.Over(parent.Table) ?? parent.Table);
    }
}
