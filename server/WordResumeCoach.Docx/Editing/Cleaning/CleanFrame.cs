namespace WordResumeCoach.Docx.Editing.Cleaning;

/// <summary>An element that is being written. Places are in what is written.</summary>
/// <param name="word">Its local name if it belongs to WordprocessingML, else "".</param>
/// <param name="start">Where it starts.</param>
internal sealed class CleanFrame(CleanFrame? parent, string word, int start)
{
    public CleanFrame? Parent => parent;

    public string Word => word;

    public int Start => start;

    /// <summary>It goes with everything in it.</summary>
    public bool IsGone { get; set; }

    /// <summary>Something went that it held.</summary>
    public bool HasLost { get; set; }

    /// <summary>Something of its own is left in it.</summary>
    public bool HasContent { get; set; }

    /// <summary>The last of what is left in it.</summary>
    public string Last { get; set; } = "";

    /// <summary>Of a container: the paragraph in it whose end was deleted and that the next one continues.</summary>
    public CleanParagraph? Open { get; set; }

    /// <summary>Of a container: the next control in it was deleted, but not what it holds.</summary>
    public bool DropsWrapper { get; set; }

    /// <summary>Of a run: what it says of hiding its text.</summary>
    public bool? Vanish { get; set; }

    /// <summary>Of a run: its character style.</summary>
    public string? Style { get; set; }

    /// <summary>Of a run: Word hides it.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Of a run: something in it was hidden.</summary>
    public bool HasHidden { get; set; }

    /// <summary>The paragraph it is, or is part of.</summary>
    public CleanParagraph? Paragraph { get; init; } = parent?.Paragraph;
}

/// <summary>A paragraph that is being written, perhaps put together from several.</summary>
/// <param name="start">Where it starts.</param>
internal sealed class CleanParagraph(int start)
{
    public int Start => start;

    public string? Style { get; set; }

    /// <summary>Its properties were written; those of the paragraphs that continue it are not.</summary>
    public bool HasProperties { get; set; }

    /// <summary>Where the close tag of its properties starts.</summary>
    public int PropertiesEnd { get; set; }

    /// <summary>Where its properties say that a section ends with it; null when they do not.</summary>
    public (int Start, int Length)? Section { get; set; }

    /// <summary>Where what it holds begins.</summary>
    public int ContentStart { get; set; }

    /// <summary>Range marks of a paragraph whose place it takes.</summary>
    public string Inherited { get; set; } = "";

    public bool IsEndDeleted { get; set; }

    public bool HasContent { get; set; }

    public string CloseTag { get; set; } = "";
}
