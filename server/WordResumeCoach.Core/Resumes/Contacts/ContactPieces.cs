namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>One detail of a contact line.</summary>
/// <param name="From">Where the piece begins, its label included.</param>
/// <param name="Start">Of the value, a label before it left out.</param>
/// <param name="Length">0 when only the label stands there.</param>
/// <param name="Label">What the label or the icon before it says.</param>
/// <param name="Closed">True when the label ends with a colon.</param>
internal readonly record struct ContactPiece(int From, int Start, int Length, ContactKind? Label, bool Closed);

/// <summary>Cuts a contact line into details and reads the labels before them.</summary>
internal static class ContactPieces
{
    private const int MostLabelWords = 5;

    public static List<ContactPiece> Of(string text)
    {
        var pieces = new List<ContactPiece>();
        foreach (var (start, length) in ContactSegments.Of(text))
        {
            var from = start;
            for (var colon = start; colon < start + length; colon++)
            {
                // "jane@example.com Address: 12 Example Road"
                if (text[colon] is ':' or '：' && InnerLabel(text, from, colon) is { } label && label > from)
                {
                    pieces.Add(Piece(text, from, label));
                    from = label;
                }
            }
            pieces.Add(Piece(text, from, start + length));
        }
        return pieces;
    }

    private static ContactPiece Piece(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ','))
            end--;
        var icon = ContactIcons.Before(text, start);
        var (label, value) = LabelAt(text, start, end);
        var closed = label is not null && value > start && text.AsSpan(start, value - start).IndexOfAny(':', '：') >= 0;
        return new ContactPiece(start, value, Math.Max(end - value, 0), label ?? icon, closed || (label is null && icon is not null));
    }

    private static (ContactKind? Label, int Value) LabelAt(string text, int start, int end)
    {
        var dashes = 0;
        for (var at = start; at < end && at - start <= ContactLabels.LongestLabel; at++)
        {
            if (text[at] is ':' or '：')
            {
                var value = SkipMarks(text, at + 1, end);
                if (!text.AsSpan(at).StartsWith("://") && (ContactLabels.BeforeColon(text[start..at]) ?? OfAddress(text, start, at, value)) is { } kind)
                    return (kind, value);
                return (null, start);
            }
            // "Phone-555-0100", "Linkedin – ..."
            if (text[at] is '-' or '–' or '—' or '=' && at > start && dashes++ < 3 && ContactLabels.Of(text[start..at]) is { } dashed && at + 1 < end && !text[start..at].Equals("e", StringComparison.OrdinalIgnoreCase))
                return (dashed, SkipMarks(text, at + 1, end));
        }
        if (ContactLabels.Of(text[start..end]) is { } alone)
            return (alone, end);
        return OpenLabel(text, start, end);
    }

    // "Artistic portfolio: https://...": before an address on the web the last word tells.
    private static ContactKind? OfAddress(string text, int start, int colon, int value) =>
        text.AsSpan(value).StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.AsSpan(value).StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            ? ContactLabels.Of(text[start..colon].TrimEnd().Split(' ')[^1])
            : null;

    // "Phone 555-0100", "Address 12 Example Road": a label without a mark, before a value that cannot be part of it.
    private static (ContactKind? Label, int Value) OpenLabel(string text, int start, int end)
    {
        for (int at = start, words = 0; at < end && words < 3; at++)
        {
            if (!char.IsWhiteSpace(text[at]) || at == start)
                continue;
            words++;
            var value = SkipMarks(text, at, end);
            if (value < end && (char.IsAsciiDigit(text[value]) || text[value] is '+' or '(') && ContactLabels.Of(text[start..at]) is ContactKind.Phone or ContactKind.Address or ContactKind.Detail)
                return (ContactLabels.Of(text[start..at]), value);
        }
        return (null, start);
    }

    private static int SkipMarks(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is ':' or '-' or '–' or '.' or '=' or '\u200B'))
            at++;
        return at;
    }

    // Where the label that a colon closes begins, when words of something else stand before it.
    private static int? InnerLabel(string text, int from, int colon)
    {
        if (colon + 1 < text.Length && text[colon + 1] == '/')
            return null;
        int? begin = null;
        var at = colon;
        for (var words = 0; words < MostLabelWords && at > from; words++)
        {
            while (at > from && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] == ','))
                at--;
            while (at > from && colon - at <= ContactLabels.LongestLabel && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not (',' or ';' or '.' or ')'))
                at--;
            if (colon - at > ContactLabels.LongestLabel)
                break;
            if (ContactLabels.BeforeColon(text[at..colon]) is not null)
                begin = at;
            if (at > from && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] != ',')
                break;
        }
        return begin;
    }
}
