using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>Cuts a text into sentences. A full stop inside a name ("Node.js"), a figure ("1.5"), an initial or a short form ends none.</summary>
public static class Sentences
{
    private static readonly WordSet ShortForms = WordSet.Of("e.g i.e etc vs inc ltd co corp st no approx incl dept dr mr mrs ms prof jr sr est fig");

    /// <summary>Spans without the blanks between them, in order.</summary>
    public static ImmutableArray<Span> Of(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<Span>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Ends(text, i))
                continue;
            Add(text, start, i + 1, sentences);
            start = i + 1;
        }
        Add(text, start, text.Length, sentences);
        return sentences.DrainToImmutable();
    }

    private static bool Ends(string text, int at)
    {
        if (text[at] is '\n' or '\v' or '\f')
            return true;
        if (text[at] is not ('.' or '!' or '?') || (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1])))
            return false;
        var next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return next == text.Length || (text[at] != '.' || !IsShortForm(text, at)) && !char.IsLower(text[next]);
    }

    private static bool IsShortForm(string text, int stop)
    {
        var start = stop;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not '(')
            start--;
        var word = text.AsSpan(start, stop - start);
        return ShortForms.Contains(word) || (word.Length == 1 && char.IsUpper(word[0]));
    }

    private static void Add(string text, int start, int end, ImmutableArray<Span>.Builder sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add(new Span(start, end - start));
    }
}
