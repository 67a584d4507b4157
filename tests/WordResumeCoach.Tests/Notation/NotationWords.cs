using System.Globalization;
using System.Text;
using WordResumeCoach.Core.Documents;

namespace WordResumeCoach.Tests.Notation;

/// <summary>The words of one layout fact, taken one after another.</summary>
internal sealed class NotationWords(string fact)
{
    private int _at;

    /// <summary>The word taken last.</summary>
    public string? Last { get; private set; }

    public bool IsAtEnd => Peek().Length == 0;

    public bool IsQuote => Peek().StartsWith('"');

    public bool IsWhole => int.TryParse(Peek(), CultureInfo.InvariantCulture, out _);

    public bool IsLocation => Peek() is "at" or "in";

    /// <summary>Parts a line at the semicolons outside quotes.</summary>
    public static IEnumerable<string> Facts(string line)
    {
        var start = 0;
        var quoted = false;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || (line[i] == ';' && !quoted))
            {
                yield return line[start..i].Trim();
                start = i + 1;
            }
            else if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
        }
    }

    public string? Next()
    {
        var word = Peek();
        _at = fact.IndexOf(word, _at, StringComparison.Ordinal) + word.Length;
        return Last = word;
    }

    public bool Skip(string word)
    {
        if (Peek() != word)
            return false;
        Next();
        return true;
    }

    public int Whole() => int.Parse(Next()!, CultureInfo.InvariantCulture);

    public double Number() => double.Parse(Next()!, CultureInfo.InvariantCulture);

    /// <summary><c>at 14</c> or <c>at 14 to 20</c>.</summary>
    public (int First, int Last) Span()
    {
        if (!Skip("at"))
            throw new FormatException($"No such layout fact: {fact}");
        var first = Whole();
        return (first, Skip("to") ? Whole() : first);
    }

    public Location Location() => Location(out _);

    /// <param name="start">What stands after a colon; 0 when there is none.</param>
    public Location Location(out int start)
    {
        start = 0;
        OutsidePart? part = null;
        int? ordinal = null;
        if (Skip("in"))
            part = Enum.Parse<OutsidePart>(Skip("text") && Skip("box") ? "textBox" : Place(ref start), ignoreCase: true);
        if (Skip("at"))
            ordinal = int.Parse(Place(ref start), CultureInfo.InvariantCulture);
        else if (part is null)
            throw new FormatException($"No such layout fact: {fact}");
        return new Location(ordinal, part);
    }

    /// <summary>Words in quotes, and the sign in front of them if there is one.</summary>
    public (string Text, string Sign) Quoted()
    {
        if (!IsQuote)
            throw new FormatException($"Words in quotes are missing: {fact}");
        var text = new StringBuilder();
        var i = fact.IndexOf('"', _at) + 1;
        var sign = new[] { "### ", "## ", "- " }.FirstOrDefault(sign => string.CompareOrdinal(fact, i, sign, 0, sign.Length) == 0) ?? "";
        for (i += sign.Length; fact[i] != '"'; i++)
        {
            if (fact[i] != '\\')
                text.Append(fact[i]);
            else if (fact[++i] != 'u')
                text.Append(fact[i]);
            else
                text.Append((char)int.Parse(fact.AsSpan((i += 4) - 3, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        }
        _at = i + 1;
        return (text.ToString(), sign.Trim());
    }

    public override string ToString() => fact;

    private string Peek()
    {
        var start = _at;
        while (start < fact.Length && fact[start] == ' ')
            start++;
        var end = start;
        while (end < fact.Length && fact[end] != ' ')
            end++;
        return fact[start..end];
    }

    private string Place(ref int start)
    {
        var parts = Next()!.Split(':');
        start = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        return parts[0];
    }
}
