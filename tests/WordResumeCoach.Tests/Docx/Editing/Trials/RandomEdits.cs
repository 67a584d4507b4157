using WordResumeCoach.Core.Documents;
using WordResumeCoach.Docx;
using WordResumeCoach.Docx.Editing;

namespace WordResumeCoach.Tests.Docx.Editing.Trials;

/// <summary>Edits nobody would think of, that quote what a file says.</summary>
internal sealed class RandomEdits(Random random, byte[] file)
{
    private static readonly string[] New = ["Built", "REST", "R&D", "<1 ms", "40%", "C#", "café", "日本", "\U0001F680", "and", "a", "the\ttab", "line\vbreak", "on\u001Ecall", "\u2013", "(p99)"];

    public IReadOnlyList<string> Before { get; } = [.. DocumentReader.Read(file).Paragraphs.Select(paragraph => paragraph.Text)];

    /// <summary>Some edits, in other paragraphs each or of other words, and all paragraphs as they then shall be.</summary>
    public (List<Edit> Edits, string[] After) Rewordings(int paragraphs)
    {
        var edits = new List<Edit>();
        string[] after = [.. Before];
        foreach (var ordinal in Enumerable.Range(0, paragraphs).Select(_ => random.Next(after.Length)).Distinct())
        {
            var text = Before[ordinal];
            var (start, end) = Span(text);
            var (second, secondEnd) = random.Next(3) == 0 ? Span(text) : (text.Length, text.Length);
            edits.Add(Of(ordinal, start, end, Reword(text[start..end])));
            if (second > end && second < text.Length)
                edits.Add(Of(ordinal, second, secondEnd, Reword(text[second..secondEnd])));
            foreach (var edit in edits.Where(edit => edit.Ordinal == ordinal).Reverse())
                after[ordinal] = after[ordinal][..edit.Start] + edit.Text + after[ordinal][(edit.Start + edit.Length)..];
        }
        return (edits, after);
    }

    /// <summary>Comments on any words, overlapping as they like.</summary>
    public List<Edit> Comments(int count) =>
        [.. Enumerable.Range(0, count).Select(_ =>
        {
            var ordinal = random.Next(Before.Count);
            var (start, end) = random.Next(4) == 0 ? (0, Before[ordinal].Length) : Span(Before[ordinal]);
            return Of(ordinal, start, end, random.Next(4) == 0 ? null : Reword(Before[ordinal][start..end]), "Say what it did.\nAnd for whom.");
        })];

    private Edit Of(int ordinal, int start, int end, string? text, string? comment = null) =>
        new(ordinal, TextIdentity.Hash(Before[ordinal]), start, end - start, Before[ordinal][start..end], text, comment);

    // Mostly a sentence or part of one, as reviews have it, and never half a character.
    private (int Start, int End) Span(string text)
    {
        var (one, two) = (Place(text), Place(text));
        return random.Next(3) == 0 ? (0, text.Length) : (Math.Min(one, two), Math.Max(one, two));
    }

    private int Place(string text)
    {
        var at = random.Next(text.Length + 1);
        return at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private string Reword(string text)
    {
        var words = text.Split(' ').ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(words.Count);
            switch (random.Next(4))
            {
                case 0 when words.Count > 1: words.RemoveAt(at); break;
                case 1: words.Insert(at, Word()); break;
                case 2: words.Add(Word()); break;
                default: words[at] = Word(); break;
            }
        }
        return string.Join(' ', words);
    }

    private string Word() => New[random.Next(New.Length)];
}
