using System.Text.RegularExpressions;

namespace WordResumeCoach.Core.Resumes.Lines;

/// <summary>The brackets in which templates and mail merges ask for words: <c>[Job Title]</c>, <c>«Name»</c>, <c>{{name}}</c>.</summary>
internal static partial class Slots
{
    private const string Between = " \t,.:;|-–—•()&/\u00A0";

    [GeneratedRegex(@"\[[^\[\]]{1,300}\]|«[^«»]{1,100}»|\{\{[^{}]{1,200}\}\}|<[A-Za-z][^<>@/]{1,60}>")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^(type|enter|insert|add|list|pick|select|your|the|a|list of|describe)\b[ ]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    /// <summary>True when the whole text is one slot, give or take marks around it.</summary>
    public static bool IsSlot(string text) => text.Length > 1 && Pattern().Replace(text, "").All(Between.Contains);

    /// <summary>Any slot inside.</summary>
    public static bool HasSlot(string text) => Pattern().IsMatch(text);

    /// <summary>Text without its slots.</summary>
    public static string Without(string text) => Pattern().Replace(text, " ");

    /// <summary>Text with the brackets of its slots gone, the words in them kept.</summary>
    public static string Bare(string text) => HasSlot(text) ? Pattern().Replace(text, match => match.Value.Trim('[', ']', '«', '»', '{', '}', '<', '>', ' ')) : text;

    /// <summary>Slots opened: <c>[Type the job title]</c> reads <c>job title</c>.</summary>
    public static string Open(string text)
    {
        if (text.AsSpan().IndexOfAny("[«{<") < 0)
            return text;
        return Pattern().Replace(text, match =>
        {
            var inner = match.Value.Trim('[', ']', '«', '»', '{', '}', '<', '>', ' ');
            for (var again = 0; again < 3; again++)
                inner = Asking().Replace(inner, "");
            return inner;
        });
    }
}
