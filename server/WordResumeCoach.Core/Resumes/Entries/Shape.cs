namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>What a line of a section looks like before its neighbours are asked.</summary>
internal enum Shape
{
    Empty,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>"Technologies: Java, Kafka".</summary>
    Stack,

    /// <summary>"Responsibilities:" and other words that only announce.</summary>
    Label,

    /// <summary>"GPA: 3.8", "Relevant coursework: ...": a remark on what stands above.</summary>
    Remark,

    /// <summary>Words with a date at an edge.</summary>
    Dated,

    /// <summary>A date, or a date and a place.</summary>
    DateOnly,

    /// <summary>A short line set apart by its look.</summary>
    Strong,

    /// <summary>One short sentence that tells a deed.</summary>
    Duty,

    /// <summary>Running text.</summary>
    Prose,

    /// <summary>Any other short line.</summary>
    Short,
}
