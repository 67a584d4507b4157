using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Docx.Settings;

/// <summary>What the settings part says, as far as reading asks.</summary>
internal sealed class DocumentSettings
{
    public static DocumentSettings None { get; } = new();

    /// <summary>Even pages have headers and footers of their own.</summary>
    public bool EvenPagesDiffer { get; set; }

    public Protection? Protection { get; set; }

    /// <summary>The address of the template, as stored.</summary>
    public string? AttachedTemplate { get; set; }

    /// <summary>Which colours of the theme the names in the text mean.</summary>
    public List<(string Name, string Scheme)> SchemeMapping { get; } = [];
}
