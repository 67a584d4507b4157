using System.Collections.Immutable;

namespace WordResumeCoach.Core.Rewrites;

/// <summary>Makes the text of a rewrite from the author's answers. The only source of text that is applied.</summary>
public static class RewriteComposer
{
    /// <summary>Composes, checks the answers and guards the facts.</summary>
    /// <param name="paragraph">The paragraph's whole text.</param>
    public static Composition Compose(string paragraph, Rewrite rewrite, ImmutableArray<Answer> answers) =>
        new(paragraph, rewrite.Source.ToString(), [.. answers.Select(a => new AnswerProblem(a.Slot, ""))], []);
}

/// <param name="Text">The whole paragraph after the rewrite.</param>
/// <param name="Replacement">The words that replace the rewrite's span.</param>
/// <param name="Problems">Answers that are missing or can't be right; when there is one, the text is only a preview.</param>
/// <param name="Refused">Facts that would be new; when there is one, the text must not be applied.</param>
public sealed record Composition(
    string Text,
    string Replacement,
    ImmutableArray<AnswerProblem> Problems,
    ImmutableArray<Refusal> Refused);

/// <param name="Slot">The slot's id.</param>
/// <param name="Message">One sentence saying what to do.</param>
public sealed record AnswerProblem(string Slot, string Message);
