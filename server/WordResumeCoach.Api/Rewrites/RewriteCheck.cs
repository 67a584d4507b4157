using System.Collections.Immutable;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Uploads;
using WordResumeCoach.Core.Rewrites;

namespace WordResumeCoach.Api.Rewrites;

/// <summary>What the shape of the JSON cannot say about a rewrite. It came from a review, but went through other hands.</summary>
internal static class RewriteCheck
{
    private const int MostSlots = 50;
    private const int LongestText = 10_000;

    /// <exception cref="ProblemException"><c>bad-answers</c>, saying what is wrong.</exception>
    public static void Check(RewriteBody body)
    {
        var (paragraph, rewrite, answers) = body;
        Require(paragraph.Length <= Limits.Paragraph, "The paragraph has more than 100,000 characters.");
        Require(
            rewrite.Start >= 0 && rewrite.Length >= 0 && rewrite.Start <= paragraph.Length - rewrite.Length,
            "The rewrite's span lies outside the paragraph.");
        CheckSlots(rewrite.Slots);
        Require(
            rewrite.Form != RewriteForm.Measures || rewrite.Slots.Any(slot => slot.Kind.IsMeasure()),
            "A rewrite that asks for measures has no slot for one.");
        Require(rewrite.Resolves.All(id => id is not null), "A list has null in it.");
        new SegmentCheck(rewrite.Slots).Check(rewrite.Segments);
        CheckAnswers(rewrite.Slots, answers);
    }

    public static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new ProblemException(ProblemCatalog.BadAnswers, otherwise);
    }

    public static void RequireText(string? text) => Require(text is null or { Length: <= LongestText }, "A text has more than 10,000 characters.");

    private static void CheckSlots(ImmutableArray<Slot> slots)
    {
        Require(slots.Length <= MostSlots, "The rewrite has more than 50 slots.");
        foreach (var slot in slots)
        {
            Require(
                slot is not null && slot.Units.All(unit => unit is not null) && slot.Nouns.All(noun => noun is not null)
                    && slot.Options.All(option => option is not null),
                "A list has null in it.");
        }
        Require(slots.DistinctBy(slot => slot.Id).Count() == slots.Length, "Two slots have one id.");
    }

    private static void CheckAnswers(ImmutableArray<Slot> slots, ImmutableArray<Answer> answers)
    {
        var open = slots.Select(slot => slot.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            Require(answer is not null && answer.Options?.Any(option => option is null) != true, "A list has null in it.");
            Require(open.Remove(answer!.Slot), "An answer names a slot the rewrite does not have, or one that is already answered.");
            RequireText(answer.Text);
            RequireText(answer.Noun);
        }
    }
}
