using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Places;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Tells whether a line by itself says how to reach the person. <see cref="ContactBlock"/> also asks its neighbours.</summary>
internal static partial class ContactLines
{
    private const int MostWords = 40;
    private const int MostWordsBeside = 5;

    [GeneratedRegex(@"^(your )?(full )?(current )?(street |home |mailing )?(address( line)?( ?[12])?|phone( number)?|telephone( number)?|mobile( number)?|fax( number)?|e-?mail( address)?|website( address)?|web ?site|linkedin( profile| url)?|github( profile| url)?|city,? (st|state)\.?,?( zip( code)?)?|zip( code)?|city|state|contact info(rmation)?|telephone|location|电话|地址|电子邮件地址|邮政编码.*|联系.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    // "@janedoe", "/janedoe": what is left when the icon before it was a picture.
    [GeneratedRegex(@"^[@/][\p{L}0-9][\p{L}0-9_.-]{2,40}$")]
    private static partial Regex Handle();

    // "ana@example" lacks its end and is meant as an address all the same.
    [GeneratedRegex(@"^[\w.+-]+@[\w-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenEmail();

    public static bool Is(Line line)
    {
        if (line.IsEmpty || line.Words > MostWords || IsRepository(line))
            return false;
        var pieces = ContactPieces.Of(line.Text);
        var known = pieces.Count(piece => IsKnown(line.Text, piece));
        var mixed = line.EndsSentence && line.Words > 14;
        return known > 0 && (known * 2 >= pieces.Count || line.Words <= 20) && !mixed
            || (line.Words <= 20 && (line.Hint == StyleHint.Contact || HasLink(line)));
    }

    /// <summary>True when the line opens with a contact label and a colon.</summary>
    public static bool HasLabel(Line line) => ContactPieces.Of(line.Text) is [{ Label: not null, Closed: true }, ..];

    /// <summary>True when the line tells personal details and no way to reach anybody.</summary>
    public static bool TellsDetails(Line line) => ContactPieces.Of(line.Text) is { Count: > 0 } pieces && pieces.Any(piece => piece.Label == ContactKind.Detail)
        && pieces.TrueForAll(piece => piece.Label is ContactKind.Detail or null && !IsValue(Detail(line.Text, piece)));

    // The digits of an identity card look like a number to call.
    private static string Detail(string text, ContactPiece piece) => text.Substring(piece.Start, piece.Length) is var value && piece.Label == ContactKind.Detail && ContactPatterns.Email(value) is null ? "" : value;

    /// <summary>True for one piece of a contact line: an address, a number, a slot for one.</summary>
    private static bool IsValue(string segment) =>
        ContactPatterns.Email(segment) is not null || ContactPatterns.Phone(segment) is not null || ContactPatterns.LinkedIn(segment) is not null
            || ContactPatterns.GitHub(segment) is not null || ContactPatterns.Website(segment) is { } site && IsMost(segment, site.Length)
            || ContactPatterns.HasAccount(segment) || Handle().IsMatch(segment) || BrokenEmail().IsMatch(segment) || IsAsked(segment) || IsSite(segment) || Place.IsAddress(segment) || StreetAddress.Is(segment);

    // "Moved the shop (example.com) to events": an address among words belongs to what they tell.
    private static bool IsMost(string segment, int length) => length * 2 > segment.Length || segment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsBeside;

    private static bool IsKnown(string text, ContactPiece piece)
    {
        var value = text.Substring(piece.Start, piece.Length);
        if (piece.Length == 0)
            return piece.Closed || text[piece.From..piece.Start] is var whole && (IsSite(whole) || IsAsked(whole));
        return piece.Label is { } label && (piece.Closed || piece.Start > 0) && Fits(label, value) || IsValue(value);
    }

    /// <summary>True when a value may stand behind a label: "Mobile: Flutter" announces no number.</summary>
    public static bool Fits(ContactKind label, string value)
    {
        var words = value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return Slots.HasSlot(value) || IsAsked(value) || label switch
        {
            ContactKind.Phone => value.Any(char.IsAsciiDigit) || value.Contains("xxx", StringComparison.OrdinalIgnoreCase) || value.Contains("***", StringComparison.Ordinal),
            ContactKind.Email => value.Contains('@') || ContactPatterns.Email(value) is not null || words == 1,
            ContactKind.Address => words <= 25,
            ContactKind.Detail => words <= 12,
            _ => words <= 6,
        };
    }

    // "mailto:", "tel:", a LinkedIn profile under other words.
    private static bool HasLink(Line line) => line.Paragraph.Links.Any(link => link.Target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || link.Target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || link.Target.Contains("linkedin.com/in", StringComparison.OrdinalIgnoreCase));

    // An item of a list that leads to a repository tells of a project.
    private static bool IsRepository(Line line) => line.Listed && line.Paragraph.Links.Length == 1
        && ContactPatterns.GitHub(line.Paragraph.Links[0].Target) is { } address && Profiles.Account(line.Paragraph.Links[0].Target.Substring(address.Start, address.Length)) is null
        && ContactPatterns.Email(line.Text) is null && !line.Text.Contains("github", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the words a template shows where a detail belongs, in brackets or not.</summary>
    public static bool IsAsked(string segment)
    {
        var opened = Slots.Open(segment).Trim(' ', '.', ',');
        return opened.Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts
            && (Asked().IsMatch(opened) || parts.All(part => Asked().IsMatch(part) || Folded.Of(part) is "st zip code" or "st"));
    }

    /// <summary>True for the name of a site over which a link stands.</summary>
    public static bool IsSite(string segment) => ContactLabels.Of(segment) is ContactKind.LinkedIn or ContactKind.GitHub or ContactKind.Website or ContactKind.Account && Folded.Of(segment).Trim() is not ("git" or "blog" or "page" or "medium" or "repository" or "scholar");
}
