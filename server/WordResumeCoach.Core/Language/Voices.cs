using System.Text.RegularExpressions;

namespace WordResumeCoach.Core.Language;

/// <summary>Finds the author's own voice: I, me, my, mine, we, us, our, ours. Not the same letters in names and numerals.</summary>
public static partial class Voices
{
    public static IEnumerable<Span> Find(string text)
    {
        var quoted = Quoted().Matches(text).Select(match => new Span(match.Index, match.Length)).ToList();
        foreach (Match match in Voice().Matches(text))
        {
            var word = match.Value;
            if (quoted.Exists(quote => quote.Covers(match.Index)) || IsName(text, match.Index, word))
                continue;
            yield return new Span(match.Index, match.Length);
        }
    }

    private static bool IsName(string text, int start, string word)
    {
        var after = start + word.Length < text.Length ? text[start + word.Length] : ' ';
        var before = start > 0 ? text[start - 1] : ' ';
        // I/O, I-9, i.e., A.I., Phase I, My.Service: parts of other words.
        if (after is '/' or '-' or '_' or '@' or '&' || before is '/' or '-' or '_' or '@' or '.' or '&' or '\'' or '’')
            return true;
        if (after == '.' && start + word.Length + 1 < text.Length && char.IsLetterOrDigit(text[start + word.Length + 1]))
            return true;
        if (word == "I")
            return !SubjectVerb().IsMatch(text.AsSpan(start)) || Numeral().IsMatch(text.AsSpan(0, start));
        // "US" is a country; "My Account" and "Our World in Data" inside a line are names.
        var opens = start == 0 || Opening().IsMatch(text.AsSpan(0, start));
        return word is "US" or "MY" or "ME" or "WE" or "OUR" || (!opens && char.IsUpper(word[0]));
    }

    [GeneratedRegex(@"\b(I|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|us|[Oo]ur|[Oo]urs)(?=\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Voice();

    [GeneratedRegex("[\"“][^\"”]*[\"”]|'[^']{3,}'(?!\\w)")]
    private static partial Regex Quoted();

    // "I" followed by a word in small letters is the author; by a capital, a digit or a stop it is a numeral or an initial.
    [GeneratedRegex(@"^I(['’](ve|m|d|ll))?\s+[a-z]")]
    private static partial Regex SubjectVerb();

    [GeneratedRegex(@"\b(phase|level|tier|type|class|part|grade|stage|volume|title|engineer|developer|analyst|world war|round|module|unit)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Numeral();

    [GeneratedRegex(@"[.!?:;•–—-]\s+$|^\W*$")]
    private static partial Regex Opening();
}
