using System.Buffers;
using System.Collections.Immutable;

namespace WordResumeCoach.Core.Language;

/// <summary>
/// Finds words that stand for what the author has yet to write: <c>[Company]</c>, <c>{{name}}</c>, <c>&lt;&lt;City&gt;&gt;</c>,
/// <c>[XX]%</c>, "Your Name", lorem ipsum. Silent on brackets that mean something: generics, indexes, path templates, references, labels.
/// </summary>
public static class Placeholders
{
    // Longer ones are asides, not slots.
    private const int LongestSlot = 60;
    private const int MostWords = 10;

    private static readonly WordSet Orders = WordSet.Of("your insert enter add type describe click replace fill specify");

    private static readonly WordSet Nouns = WordSet.Of(
        """
        company employer organisation organization client name surname firstname lastname title position role job city town state country
        date dates month year degree major university school college address street zip postcode phone telephone mobile e-mail email
        number figure amount percentage metric result achievement accomplishment responsibility description skill location industry
        """);

    // "[Company name withheld]" is what the author means to say.
    private static readonly WordSet Withheld = WordSet.Of("confidential withheld redacted undisclosed nda omitted hidden private anonymous anonymised anonymized former");

    private static readonly SearchValues<char> TagCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.- ");

    private static readonly ImmutableArray<string> Fillers = ["lorem ipsum", "dolor sit amet", "consectetur adipiscing"];

    private static readonly ImmutableArray<string> WholeLines =
    [
        "your name", "your name here", "your full name", "first name last name", "firstname lastname", "first last", "name surname",
        "your title", "your job title", "your address", "your phone", "your phone number", "your email", "your e-mail",
    ];

    private static readonly ImmutableArray<string> StandInAddresses =
    [
        "yourname@", "your.name@", "your_name@", "youremail@", "your.email@", "your_email@", "your-email@", "firstname.lastname@", "firstnamelastname@",
    ];

    /// <returns>In the order of the text; no two overlap.</returns>
    public static ImmutableArray<Span> Find(string text)
    {
        if (IsWholeLine(text) is { } line)
            return [line];
        var found = ImmutableArray.CreateBuilder<Span>();
        for (var at = 0; at < text.Length;)
        {
            var length = LengthAt(text, at);
            if (length > 0)
                found.Add(new Span(at, length));
            at += Math.Max(1, length);
        }
        return found.DrainToImmutable();
    }

    private static int LengthAt(string text, int at) => text[at] switch
    {
        '[' => Slot(text, at, "[", "]", IsSlot),
        '{' when Starts(text, at, "{{") => Slot(text, at, "{{", "}}", IsTag),
        '{' => Slot(text, at, "{", "}", IsCapitalSlot),
        '<' when Starts(text, at, "<<") => Slot(text, at, "<<", ">>", IsTag),
        '<' => Slot(text, at, "<", ">", IsPhrase),
        _ => Filler(text, at),
    };

    private static Span? IsWholeLine(string text)
    {
        var line = text.Trim();
        foreach (var known in WholeLines)
        {
            if (line.Equals(known, StringComparison.OrdinalIgnoreCase))
                return new Span(text.IndexOf(line, StringComparison.Ordinal), line.Length);
        }
        return null;
    }

    private static int Filler(string text, int at)
    {
        if (!char.IsLetter(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            return 0;
        foreach (var filler in Fillers)
        {
            if (Starts(text, at, filler))
                return filler.Length;
        }
        foreach (var address in StandInAddresses)
        {
            if (!Starts(text, at, address))
                continue;
            var end = at + address.Length;
            while (end < text.Length && IsInHost(text, end))
                end++;
            return end - at;
        }
        return 0;
    }

    // A full stop belongs to the address when more of it follows.
    private static bool IsInHost(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '-' || (text[at] is '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));

    /// <returns>The length with its brackets; 0 when it is no slot.</returns>
    private static int Slot(string text, int at, string open, string close, Func<string, int, int, bool> isSlot)
    {
        var start = at + open.Length;
        var limit = Math.Min(text.Length, start + LongestSlot + close.Length);
        var end = text.IndexOf(close, start, limit - start, StringComparison.Ordinal);
        // What is glued to a word is an index, a generic or a call; what is glued to a slash is part of a path.
        if (end <= start || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '/' or ']' or ')')) || !isSlot(text, start, end))
            return 0;
        return end + close.Length - at;
    }

    private static bool IsSlot(string text, int start, int end)
    {
        var next = end + 1 < text.Length ? text[end + 1] : ' ';
        if (next is '(' or '[' or '/' or '_')
            return false;
        var inside = text[start..end].Trim();
        if (IsFigure(inside))
            return next is '%' or '+' or 'k' or 'K' or 'M' || inside.Length > 1;
        return IsNounPhrase(inside) && !(inside.All(char.IsLetter) && IsLabel(text, start, end));
    }

    /// <summary>A lone word at the beginning with words after it: "[Role] Lead developer".</summary>
    private static bool IsLabel(string text, int start, int end)
    {
        var after = text.AsSpan(end + 1).TrimStart();
        return text.AsSpan(0, start - 1).IsWhiteSpace() && !after.IsEmpty && char.IsLetterOrDigit(after[0]);
    }

    private static bool IsTag(string text, int start, int end)
    {
        var inside = text.AsSpan(start, end - start);
        if (text[start - 1] == '<' && (char.IsWhiteSpace(inside[0]) || char.IsWhiteSpace(inside[^1])))
            return false;
        inside = inside.Trim();
        return !inside.IsEmpty && char.IsLetter(inside[0]) && inside.IndexOfAnyExcept(TagCharacters) < 0;
    }

    private static bool IsCapitalSlot(string text, int start, int end) =>
        (char.IsUpper(text[start]) || Starts(text, start, "your ")) && !(end + 1 < text.Length && text[end + 1] is '/') && IsNounPhrase(text[start..end].Trim());

    private static bool IsPhrase(string text, int start, int end)
    {
        var inside = text[start..end].Trim();
        return inside.Contains(' ', StringComparison.Ordinal) && !inside.Contains('=', StringComparison.Ordinal) && IsNounPhrase(inside);
    }

    private static bool IsFigure(string inside) => inside.Length is > 0 and < 5 && (inside.All(c => c is 'X') || inside.All(c => c is '#'));

    private static bool IsNounPhrase(string inside)
    {
        var words = inside.Split([' ', ',', '/', '-', '–', ':', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords
            && words.All(word => word.All(c => char.IsLetter(c) || c is '\'' or '’' or '(' or ')'))
            && !words.Any(word => Withheld.Contains(word))
            && (Orders.Contains(words[0]) ? words.Length > 1 : words.Any(word => Nouns.Contains(word) || (word.EndsWith('s') && Nouns.Contains(word.AsSpan(0, word.Length - 1)))));
    }

    private static bool Starts(string text, int at, string words) => string.Compare(text, at, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
