using System.Collections.Frozen;
using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Lines;
using WordResumeCoach.Core.Resumes.Places;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Tells whether a line says how to reach the person.</summary>
internal static partial class ContactLines
{
    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
        ("address|adress|present address|residence|residential address|correspondence address|mailing address|phone/mobile|mob|mob no|mobile no.|contact no.|ph|ph no|phn|whatsapp|telegram|email address|mail id|emailid|current address|permanent address|home address|home|street address|location|city|email|e-mail|mail|email id|e-mail id|email address|e-mail address|phone|phone no|phone number|"
        + "telephone|tel|tel no|mobile|mobile no|mobile number|cell|cell phone|contact|contact no|contact number|contact info|fax|website|web|web site|portfolio|linkedin|linked in|github|gitlab|skype|skype id|"
        + "twitter|blog|url|m|t|p|e|w|a|"
        + "adresse|anschrift|wohnort|telefon|tel.|handy|mobil|"
        + "courriel|telephone portable|numero de telephone|portable|direccion|domicilio|telefono|movil|correo|correo electronico|"
        + "endereco|telefone|telefone, whatsapp, telegram|telemovel|celular|indirizzo|cellulare|"
        + "adres|woonplaats|telefoon|mobiel|miejscowosc|telefon komorkowy").Split('|'));

    [GeneratedRegex(@"^(your )?(full )?(current )?(street |home |mailing )?(address( line)?( ?[12])?|phone( number)?|telephone( number)?|mobile( number)?|fax( number)?|e-?mail( address)?|website( address)?|web ?site|linkedin( profile| url)?|github( profile| url)?|city,? (st|state)\.?,?( zip( code)?)?|zip( code)?|city|state|contact info(rmation)?|telephone|location|电话|地址|电子邮件地址|邮政编码.*|联系.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    public static bool Is(Line line)
    {
        if (line.IsEmpty || line.Words > 40)
            return false;
        var segments = ContactSegments.Of(line.Text).Select(at => line.Text.Substring(at.Start, at.Length)).ToList();
        var known = segments.Count(IsValue);
        if (ContactSegments.Label(line.Text, out var value) is { } label && Labels.Contains(label) && label.Length > 1 && (value < line.Text.Length || line.Words <= 4))
            return true;
        return known > 0 && (known * 2 >= segments.Count || line.Words <= 20) && !(line.EndsSentence && line.Words > 14)
            || line.Hint == StyleHint.Contact && line.Words <= 20;
    }

    // "Date of birth: ...", "Father's name: ...": personal, but no way to reach anyone.
    private static readonly FrozenSet<string> PersonalLabels = FrozenSet.ToFrozenSet(
        ("date of birth|dob|d.o.b|birth date|birthday|born|place of birth|nationality|citizenship|marital status|father's name|fathers name|father name|mother's name|mothers name|mother name|husband's name|languages known|language known|languages|gender|sex|age|religion|caste|category|"
        + "blood group|height|weight|hobbies|hobby|interests|pass time|visa|visa status|driving license|driving licence|passport no|passport|passport number|availability|notice period|place|date|signature|geburtsdatum|geburtsort|geboren|geboren am|familienstand|staatsangehorigkeit|nationalitat|fuhrerschein|"
        + "date de naissance|ne le|nationalite|situation familiale|permis|fecha de nacimiento|nacionalidad|estado civil|data de nascimento|nacionalidade|data di nascita|luogo di nascita|nazionalita|stato civile|geboortedatum|nationaliteit|burgerlijke staat|"
        + "data urodzenia|obywatelstwo|дата рождения|семейное положение|гражданство").Split('|'));

    /// <summary>True for a label alone, its value in the next cell or line: "Address", "Phone (home and mobile)".</summary>
    public static bool IsLabelAlone(Line line) => line.Words <= 6 && LabelAlone(line.Plain) is { } label && Labels.Contains(label);

    private static string LabelAlone(string text) => Folded.Of(text.Split('(')[0]).Trim(' ', ':', '.', '\t');

    /// <summary>True for a labelled detail that tells of the person and not how to reach them.</summary>
    public static bool IsPersonal(Line line) => ContactSegments.Label(line.Text, out _) is { } label && PersonalLabels.Contains(label);

    public static bool HasLabel(Line line) => ContactSegments.Label(line.Text, out _) is { } label && (Labels.Contains(label) || PersonalLabels.Contains(label));

    /// <summary>True for one piece of a contact line: an address, a number, a labelled value, a slot for one.</summary>
    // "ana@example" lacks its end and is meant as an address all the same.
    [GeneratedRegex(@"^[\w.+-]+@[\w-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenEmail();

    // "Code repository: https://...", "My portfolio: example.com"
    [GeneratedRegex(@"^[\w ]{0,20}\b(portfolio|website|web ?site|homepage|blog|repository|github|linkedin|profile|e-?mail)\s*[:–-]\s*(https?://|www\.)?[\w.-]+\.[a-z]{2,}[^\s]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelledAddress();

    public static bool IsLabelledAddress(string text) => LabelledAddress().IsMatch(text.Trim());

    public static bool IsValue(string segment)
    {
        if (BrokenEmail().IsMatch(segment) || segment.Length > 2 && segment.StartsWith('@') && !segment.Contains(' '))
            return true;
        if (ContactPatterns.Email(segment) is not null || ContactPatterns.Phone(segment) is not null || ContactPatterns.LinkedIn(segment) is not null
            || ContactPatterns.GitHub(segment) is not null || ContactPatterns.Website(segment) is not null)
            return true;
        if (ContactSegments.Label(segment, out _) is { } label && Labels.Contains(label))
            return true;
        return IsAsked(segment) || IsSite(segment) || Place.IsAddress(segment) || IsStreet(segment);
    }

    /// <summary>True for the words a template shows where a detail belongs, in brackets or not.</summary>
    public static bool IsAsked(string segment)
    {
        var opened = Slots.Open(segment).Trim(' ', '.', ',');
        return opened.Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts
            && (Asked().IsMatch(opened) || parts.All(part => Asked().IsMatch(part) || Folded.Of(part) is "st zip code" or "st"));
    }

    public static bool IsSite(string segment) => Folded.Of(segment).Trim() is "linkedin" or "github" or "portfolio" or "gitlab" or "website" or "twitter" or "leetcode" or "personal website" or "stackoverflow" or "stack overflow";

    // "123 Main Street", "Musterstrasse 12", "12 rue de la Paix"
    [GeneratedRegex(@"^[0-9]{1,5}[a-z]?,? [\w'. -]{2,40}\b(street|st|avenue|ave|road|rd|lane|ln|drive|dr|blvd|boulevard|court|ct|way|place|pl|terrace|square|rue|apt|unit|suite)\b|^[\w. -]{2,40}(strasse|straße|str\.|weg|platz|allee|gasse|straat|laan) ?[0-9]{1,4}|^(ul\.|via|calle|rua|rue|avenida|c/|p\.?o\.? box)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    private static bool IsStreet(string segment) => segment.Length < 90 && Street().IsMatch(segment);
}
