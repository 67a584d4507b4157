namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Pictures set as letters before a contact detail: emoji, dingbats and the glyphs of icon fonts.</summary>
internal static class ContactIcons
{
    private static readonly (string Signs, ContactKind Kind)[] Known =
    [
        ("📞☎📱✆📲☏✇\uF095\uF098\uF10B\uF3CD\uF028\uF02B", ContactKind.Phone),
        ("📧📩📨📬📫✉🖂🖃\uF0E0\uF003\uF02A\uF199", ContactKind.Email),
        ("📍📌🏠🏡🗺⌂\uF041\uF3C5\uF015\uF278", ContactKind.Address),
        ("\uF0E1\uF08C", ContactKind.LinkedIn),
        ("\uF09B\uF092\uF113", ContactKind.GitHub),
        ("\uF0AC\uF0C1", ContactKind.Website),
        ("🎂👤📅🎓", ContactKind.Detail),
    ];

    /// <summary>True for a sign that stands for itself between the pieces of a line.</summary>
    public static bool Is(char c) =>
        c is >= '\uE000' and <= '\uF8FF' or >= '\u2600' and <= '\u27BF' or '\u2302' or '\uFE0F' or '\u200D' or '\u20E3' or >= '\uD83C' and <= '\uD83E' or >= '\uDC00' and <= '\uDFFF';

    /// <summary>What the last icon before a place says, when only blanks stand between.</summary>
    public static ContactKind? Before(string text, int at)
    {
        while (at > 0 && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '\uFE0F' or '\u200D' or '\u20E3' or ':'))
            at--;
        if (at == 0 || !Is(text[at - 1]))
            return null;
        var sign = text.AsSpan(char.IsLowSurrogate(text[at - 1]) && at > 1 ? at - 2 : at - 1, char.IsLowSurrogate(text[at - 1]) && at > 1 ? 2 : 1);
        foreach (var (signs, kind) in Known)
        {
            if (signs.AsSpan().IndexOf(sign, StringComparison.Ordinal) >= 0)
                return kind;
        }
        return null;
    }
}
