namespace WordResumeCoach.Core.Resumes.Dates;

/// <summary>Words a template shows where a date belongs: "Start date", "Pick the Year", "MM/YYYY", "20XX".</summary>
internal static class DateSlots
{
    private static readonly string[] Phrases =
    [
        "start date", "end date", "start year", "end year", "pick the date", "pick the year", "pick a date", "select the date", "select date",
        "dates from - to", "dates from", "type the start date", "type the end date", "type the completion date", "completion date",
        "dates of attendance", "date graduated", "date of graduation", "graduation date", "graduation year", "dates of employment",
        "date earned", "date received", "dates", "date", "month year", "month, year", "mm/yyyy", "mm / yyyy", "mm/yy", "yyyy", "year", "years", "xx/xxxx",
        "起止年份", "获奖日期", "发表日期", "日期",
    ];

    private static readonly string[][] Words = [.. Phrases.Select(phrase => DateToken.Read(phrase).Select(token => token.Text).ToArray())];

    /// <summary>Where a slot's words end when they start at this token, else null. Single common words count only in brackets.</summary>
    public static int? IsWord(List<DateToken> tokens, int at)
    {
        foreach (var words in Words)
        {
            if (Matches(tokens, at, words) && (IsBracketed(tokens, at, words.Length) || words is ["start" or "end", "date"] or ["yyyy"] or ["mm", ..]))
                return at + words.Length;
        }
        return null;
    }

    private static bool Matches(List<DateToken> tokens, int at, string[] words)
    {
        if (at + words.Length > tokens.Count)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[at + i].Text != words[i])
                return false;
        }
        return true;
    }

    private static bool IsBracketed(List<DateToken> tokens, int at, int count) =>
        at > 0 && tokens[at - 1].Text is "[" or "<" or "«" or "{"
        && (at + count >= tokens.Count || tokens[at + count].Text is "]" or ">" or "»" or "}");
}
