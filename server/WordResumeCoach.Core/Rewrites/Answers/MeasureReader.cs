using System.Globalization;

namespace WordResumeCoach.Core.Rewrites.Answers;

/// <summary>Checks a figure against its slot and prints it with unit and noun.</summary>
internal static class MeasureReader
{
    private static readonly string[] Periods = ["second", "minute", "hour", "day", "week", "month", "year"];

    public static ReadAnswer Read(Slot slot, Answer answer)
    {
        if (answer.Value is not { } value)
            return answer.To is null ? ReadAnswer.Blank : ReadAnswer.Wrong("Give the number before as well.");
        if (value < 0 || answer.To < 0)
            return ReadAnswer.Wrong("A figure here can't be below zero.");
        var unit = answer.Unit is { } id ? slot.Units.FirstOrDefault(unit => unit.Id == id) : slot.Units.FirstOrDefault();
        if (unit is null && slot.Units.Length > 0)
            return ReadAnswer.Wrong("Choose one of the units offered.");
        return slot.Kind switch
        {
            SlotKind.Rate => Rate(slot, answer, value),
            SlotKind.Latency => Latency(slot, answer, value, unit),
            SlotKind.Pair => Pair(answer, value, unit),
            SlotKind.Cost => Cost(answer, value, unit),
            SlotKind.Share => value > 100 ? ReadAnswer.Wrong("A share is between 0 and 100 %.") : ReadAnswer.Fine($"{Number(value)}%"),
            SlotKind.Duration => ReadAnswer.Fine($"{Number(value)} {Grammar.Counted(unit?.Label ?? "minutes", value)}"),
            _ => Counted(slot, answer, value, unit),
        };
    }

    private static ReadAnswer Rate(Slot slot, Answer answer, decimal value)
    {
        if (value == 0)
            return ReadAnswer.Wrong("A rate of zero says nothing. Leave it blank if you don't know it.");
        if (answer.Per is null || !Periods.Contains(answer.Per))
            return ReadAnswer.Wrong("Say per what: second, minute, hour, day, week, month or year.");
        return Noun(slot, answer) is { } noun
            ? ReadAnswer.Fine($"{Number(value)} {Grammar.Counted(noun, value)} per {answer.Per}")
            : ReadAnswer.Wrong("Say what is counted.");
    }

    private static ReadAnswer Latency(Slot slot, Answer answer, decimal value, SlotOption? unit)
    {
        if (value == 0)
            return ReadAnswer.Wrong("Nothing answers in no time at all. What was measured?");
        var rank = answer.Options is [var id, ..] ? slot.Options.FirstOrDefault(option => option.Id == id) : null;
        var time = $"{Number(value)} {unit?.Label ?? "ms"}";
        return ReadAnswer.Fine(rank is null ? time : Grammar.Smooth($"a {rank.Label} of {time}"), [.. answer.Options ?? []]);
    }

    private static ReadAnswer Pair(Answer answer, decimal value, SlotOption? unit)
    {
        if (answer.To is not { } to)
            return ReadAnswer.Wrong("Give the number after as well.");
        if (value == to)
            return ReadAnswer.Wrong("Before and after are the same. What changed?");
        var label = unit?.Label ?? "";
        var change = label.StartsWith('%')
            ? $"{Number(value)}{label} to {Number(to)}{label}"
            : $"{Number(value)} to {Number(to)} {Grammar.Counted(label, to)}".TrimEnd();
        return ReadAnswer.Fine(change) with { Stated = $"{(to < value ? "Cut" : "Increased")} it from {change}." };
    }

    private static ReadAnswer Cost(Answer answer, decimal value, SlotOption? unit)
    {
        if (value == 0)
            return ReadAnswer.Wrong("Zero is no saving. Leave it blank if you don't know it.");
        if (answer.Per is { } per && !Periods.Contains(per))
            return ReadAnswer.Wrong("Say per what: month or year, or leave it out.");
        var period = answer.Per is null ? "" : $" per {answer.Per}";
        if (unit?.Label == "%" && value > 100)
            return ReadAnswer.Wrong("No more than 100 % can be saved.");
        var saving = unit?.Label == "%" ? $"{Number(value)}%" : $"{unit?.Label ?? "$"}{Number(value)}{period}";
        return ReadAnswer.Fine(saving) with { Stated = $"Cut cost by {saving}." };
    }

    private static ReadAnswer Counted(Slot slot, Answer answer, decimal value, SlotOption? unit)
    {
        if (value == 0)
            return ReadAnswer.Wrong("Zero says nothing here. Leave it blank if you don't know it.");
        if (slot.Kind != SlotKind.Volume && value != decimal.Truncate(value))
            return ReadAnswer.Wrong("Give a whole number.");
        var noun = Noun(slot, answer) ?? unit?.Label;
        return noun is null ? ReadAnswer.Wrong("Say what is counted.") : ReadAnswer.Fine($"{Number(value)} {Grammar.Counted(noun, value)}");
    }

    private static string? Noun(Slot slot, Answer answer)
    {
        var noun = answer.Noun?.Trim();
        if (string.IsNullOrEmpty(noun))
            return slot.Nouns.FirstOrDefault();
        return noun.Any(char.IsControl) || noun.Any(char.IsDigit) || noun.Length > 60 ? null : noun;
    }

    /// <summary>As English writes it: 40,000 and 99.97.</summary>
    private static string Number(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);
}
