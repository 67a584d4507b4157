using System.Collections.Immutable;

namespace WordResumeCoach.Core.Rewrites.Answers;

/// <summary>An answer as it will be printed, or what is wrong with it.</summary>
/// <param name="Text">Null when there is nothing to print.</param>
/// <param name="Problem">One sentence saying what to do; null when the answer is fine.</param>
/// <param name="Options">Ids of the options chosen.</param>
internal sealed record ReadAnswer(string? Text, string? Problem, ImmutableArray<string> Options)
{
    public static ReadAnswer Fine(string text, params ImmutableArray<string> options) => new(text, null, options);

    public static ReadAnswer Wrong(string problem) => new(null, problem, []);

    /// <summary>Left blank: no fault in itself.</summary>
    public static ReadAnswer Blank { get; } = new(null, null, []);

    public bool IsAnswered => Text is not null;

    /// <summary>
    /// What the author has said by answering, for the guard. A before and an after state that something fell or rose, and a
    /// saving that something was saved, though the words printed for them are only figures.
    /// </summary>
    public string? Stated { get; init; } = Text;
}
