using System.Collections.Immutable;
using System.Text;
using WordResumeCoach.Core.Rewrites.Answers;

namespace WordResumeCoach.Core.Rewrites;

/// <summary>Makes the text of a rewrite from the author's answers. The only source of text that is applied.</summary>
public static class RewriteComposer
{
    /// <summary>Most measures one rewrite may state; a line with more is a list of figures.</summary>
    public const int MeasuresAtMost = 2;

    /// <summary>What stands in a preview where a required answer is missing.</summary>
    internal const char Blank = '…';

    /// <summary>Composes, checks the answers and guards the facts.</summary>
    /// <param name="paragraph">The paragraph's whole text.</param>
    /// <param name="rewrite">Its span must lie within the paragraph.</param>
    /// <param name="answers">One for each slot the author filled.</param>
    /// <exception cref="ArgumentException">The span lies outside the paragraph, or a segment names no slot of the rewrite.</exception>
    public static Composition Compose(string paragraph, Rewrite rewrite, ImmutableArray<Answer> answers)
    {
        if (rewrite.Start < 0 || rewrite.Length < 0 || rewrite.Start > paragraph.Length - rewrite.Length)
            throw new ArgumentException("The rewrite lies outside the paragraph.", nameof(rewrite));
        var given = Read(rewrite, answers);
        var printed = new StringBuilder();
        var used = new List<Slot>();
        Print(rewrite.Segments, rewrite, given, printed, used);
        // Words without slots are the author's own, or reworded with care: they are printed as they are.
        var replacement = rewrite.Slots.IsEmpty ? printed.ToString() : Grammar.Smooth(printed.ToString());
        if (!rewrite.Slots.IsEmpty && !paragraph.AsSpan(0, rewrite.Start).ContainsAnyInRange('0', 'z'))
            replacement = Grammar.Capital(replacement);
        var text = string.Concat(paragraph.AsSpan(0, rewrite.Start), replacement, paragraph.AsSpan(rewrite.Start + rewrite.Length));
        var facts = given.Values.Select(answer => answer.Stated).OfType<string>();
        return new Composition(text, replacement, Problems(rewrite, given, used), FactGuard.Check(paragraph, text, facts));
    }

    private static Dictionary<string, ReadAnswer> Read(Rewrite rewrite, ImmutableArray<Answer> answers)
    {
        var read = new Dictionary<string, ReadAnswer>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            var slot = rewrite.Slots.FirstOrDefault(slot => slot.Id == answer.Slot)
                ?? throw new ArgumentException($"The rewrite has no slot \"{answer.Slot}\".", nameof(answers));
            read[slot.Id] = AnswerReader.Read(slot, answer);
        }
        return read;
    }

    private static void Print(ImmutableArray<Segment> segments, Rewrite rewrite, Dictionary<string, ReadAnswer> given, StringBuilder to, List<Slot> used)
    {
        foreach (var segment in segments)
        {
            if (segment.Text is { } text)
                to.Append(text);
            else if (segment.Slot is { } id)
                to.Append(Printed(Slot(rewrite, id), given, used) ?? $"{Blank}");
            else if (segment.Group is { } group && group.SelectMany(SlotsOf).All(slot => given.GetValueOrDefault(slot)?.Text is not null))
                Print(group, rewrite, given, to, used);
            else if (segment.Branch is { } branch)
                PrintBranch(branch, rewrite, given, to, used);
        }
    }

    private static void PrintBranch(Branch branch, Rewrite rewrite, Dictionary<string, ReadAnswer> given, StringBuilder to, List<Slot> used)
    {
        var slot = Slot(rewrite, branch.Slot);
        used.Add(slot);
        var chosen = given.GetValueOrDefault(slot.Id)?.Options ?? [];
        if (branch.Cases.FirstOrDefault(branchCase => chosen.Contains(branchCase.When)) is { } hit)
            Print(hit.Segments, rewrite, given, to, used);
        else
            to.Append(Blank);
    }

    private static string? Printed(Slot slot, Dictionary<string, ReadAnswer> given, List<Slot> used)
    {
        used.Add(slot);
        return given.GetValueOrDefault(slot.Id)?.Text;
    }

    private static Slot Slot(Rewrite rewrite, string id) => rewrite.Slots.FirstOrDefault(slot => slot.Id == id)
        ?? throw new ArgumentException($"A segment names the slot \"{id}\", which the rewrite does not have.", nameof(rewrite));

    private static IEnumerable<string> SlotsOf(Segment segment) =>
        segment.Slot is { } slot ? [slot] : segment.Group is { } group ? group.SelectMany(SlotsOf) : segment.Branch is { } branch ? [branch.Slot] : [];

    /// <summary>An answer that can't be right, a needed one that is missing, a figure too many or too few.</summary>
    private static ImmutableArray<AnswerProblem> Problems(Rewrite rewrite, Dictionary<string, ReadAnswer> given, List<Slot> used)
    {
        var problems = ImmutableArray.CreateBuilder<AnswerProblem>();
        foreach (var slot in rewrite.Slots)
        {
            if (given.GetValueOrDefault(slot.Id)?.Problem is { } problem)
                problems.Add(new AnswerProblem(slot.Id, problem));
            else if (used.Contains(slot) && given.GetValueOrDefault(slot.Id)?.IsAnswered != true)
                problems.Add(new AnswerProblem(slot.Id, "This needs an answer."));
        }
        var measures = used.Where(slot => slot.Kind.IsMeasure() && given.GetValueOrDefault(slot.Id)?.Text is not null).ToList();
        if (measures.Count > MeasuresAtMost)
            problems.Add(new AnswerProblem(measures[MeasuresAtMost].Id, "Two figures are enough for one line. Leave this one out, or another."));
        if (rewrite.Form == RewriteForm.Measures && measures.Count == 0 && problems.Count == 0)
            problems.Add(new AnswerProblem(rewrite.Slots.First(slot => slot.Kind.IsMeasure()).Id, "One figure is needed here. If none fits, take \"No number fits\"."));
        return problems.ToImmutable();
    }
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
