namespace WordResumeCoach.Core.Language;

/// <summary>One spelling of a technology.</summary>
internal sealed class TechnologyForm(string spelling, Technology technology, bool wrong)
{
    public string Spelling { get; } = spelling;

    public Technology Technology { get; } = technology;

    /// <summary>Whether it is a misspelling.</summary>
    public bool Wrong { get; } = wrong;

    /// <summary>How much must speak for it. A spelling longer than the name ("Golang", "Apache Camel") speaks for itself.</summary>
    public Ambiguity Ambiguity { get; } =
        technology.Ambiguity != Ambiguity.None && !wrong && IsNoMoreThanTheName(spelling, technology.Name) ? technology.Ambiguity : Ambiguity.None;

    /// <summary>
    /// Short names and those that are also English words need their capitals: a text that says "go", "ant" or "rds" names nothing.
    /// </summary>
    public bool CaseMatters =>
        Wrong || (!Technology.AnyCase && (Spelling.Length <= 3 || Ambiguity != Ambiguity.None));

    /// <summary>Length of the match at a place of the text in UTF-16 code units, or -1. A blank matches any one blank, a hyphen any hyphen.</summary>
    public int MatchAt(string text, int start)
    {
        if (start + Spelling.Length > text.Length)
            return -1;
        for (var i = 0; i < Spelling.Length; i++)
        {
            if (!Same(Spelling[i], text[start + i]))
                return -1;
        }
        return EndsWell(text, start + Spelling.Length) ? Spelling.Length : -1;
    }

    private bool Same(char form, char text) =>
        form == text
        || (form == ' ' && text == '\u00A0')
        || (form == '-' && text is '\u2010' or '\u2011' or '\u001E')
        || (!CaseMatters && char.ToLowerInvariant(form) == char.ToLowerInvariant(text));

    private bool EndsWell(string text, int end)
    {
        if (end == text.Length)
            return true;
        var next = text[end];
        if (char.IsAsciiDigit(next))
            return IsGluedVersion(text, end);
        if (next == 's' && Spelling.Length > 4 && Ambiguity != Ambiguity.Word && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])))
            return true;
        return !char.IsLetter(next) && !(next is '+' or '#' && Spelling.Length == 1);
    }

    /// <summary>A version without a blank before it: Java17, Python3.11. Names of one or two letters with digits are other things.</summary>
    private bool IsGluedVersion(string text, int end)
    {
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;
        return Spelling.Length > 2 && char.IsLetter(Spelling[^1]) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static bool IsNoMoreThanTheName(string spelling, string name) =>
        spelling.All(c => char.IsLetter(c) || c is '-' or ' ')
        && (spelling.Length < name.Length || !spelling.Contains(' ', StringComparison.Ordinal) || spelling == name);
}
