using System.Collections.Immutable;

namespace WordResumeCoach.Core.Rewrites.Answers;

/// <summary>Checks one answer against its slot and prints it.</summary>
internal static class AnswerReader
{
    /// <summary>A phrase longer than this is a sentence of its own.</summary>
    public const int WordsAtMost = 12;

    private static readonly string[] Voices = ["i", "me", "my", "mine", "we", "us", "our", "ours"];

    public static ReadAnswer Read(Slot slot, Answer answer) => slot.Kind switch
    {
        SlotKind.Choice => Choice(slot, answer),
        SlotKind.Phrase => Phrase(answer.Text),
        SlotKind.Tool => Tool(slot, answer),
        _ => MeasureReader.Read(slot, answer),
    };

    private static ReadAnswer Choice(Slot slot, Answer answer)
    {
        var chosen = answer.Options ?? [];
        var unknown = chosen.FirstOrDefault(id => slot.Options.All(option => option.Id != id));
        if (unknown is not null)
            return ReadAnswer.Wrong("Choose one of the answers offered, or write your own.");
        if (chosen.Length > 1 && !slot.Many)
            return ReadAnswer.Wrong("Choose one answer.");
        var labels = slot.Options.Where(option => chosen.Contains(option.Id)).Select(option => option.Label).ToList();
        if (!string.IsNullOrWhiteSpace(answer.Text))
        {
            var own = Phrase(answer.Text);
            if (own.Problem is not null)
                return own;
            labels.Add(own.Text!);
        }
        return labels.Count == 0 ? ReadAnswer.Blank : ReadAnswer.Fine(Grammar.Join(labels), chosen);
    }

    private static ReadAnswer Tool(Slot slot, Answer answer)
    {
        var names = (answer.Options ?? []).Concat((answer.Text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
        if (names.Count == 0)
            return ReadAnswer.Blank;
        if (names.Count > 1 && !slot.Many)
            return ReadAnswer.Wrong("Name one here.");
        return names.Any(HasControl) ? ReadAnswer.Wrong("Write it on one line.") : ReadAnswer.Fine(Grammar.Join(names));
    }

    private static ReadAnswer Phrase(string? text)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return ReadAnswer.Blank;
        if (HasControl(text!))
            return ReadAnswer.Wrong("Write it on one line.");
        if (words.Length > WordsAtMost)
            return ReadAnswer.Wrong("Keep it to twelve words.");
        if (words.Any(word => Voices.Contains(word.Trim('.', ',', ';').ToLowerInvariant()) && word != "US"))
            return ReadAnswer.Wrong("Leave out \"I\" and \"we\": a resume speaks without them.");
        var phrase = string.Join(' ', words);
        return phrase.EndsWith('.') && !phrase.EndsWith("etc.", StringComparison.Ordinal)
            ? ReadAnswer.Wrong("Leave out the full stop at the end.")
            : ReadAnswer.Fine(phrase);
    }

    private static bool HasControl(string text) => text.Any(char.IsControl);
}
