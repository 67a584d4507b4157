using System.Text.RegularExpressions;
using WordResumeCoach.Core.Resumes.Entries;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Places;

/// <summary>
/// Tells a street address, or a line of one, by the words that addresses are made of. Meant for contact blocks: elsewhere
/// the same words say other things.
/// </summary>
internal static partial class StreetAddress
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant;
    private const int Longest = 160;
    private const int MostWords = 24;

    // "Flat 3", "Plot no. 12", "Building D17", "H.No 1-2-3". Of folded text.
    [GeneratedRegex(@"^no[ .:#-]{1,3}[0-9]|(?<![\p{L}\d])(flat|plot|room|house|building|bldg|sector|sec|block|blk|ward|apt|apartment|unit|suite|ste|floor|door|h\.? ?no|d\.? ?no|f\.? ?no|phase|lot|tower|wing|villa|bloco|apto|piso|depto|dpto|box|street|lane|road|cross|main|postal code|pin code|pincode|pin|zip code|quarter|qtr|gali|kv|byt|bat|batiment|daire|korpus|wohnung)[ .:#/()-]{0,3}(no|nr|number)?[ .:#/()-]{0,3}[a-z]{0,2}-?[0-9]", Plain)]
    private static partial Regex Designator();

    // "Example Street", "Kaveri Nagar"
    [GeneratedRegex(@"(?<![\p{L}\d])[\p{Lu}\d][\p{L}\d.'’-]*[ -](?i:street|str|st|avenue|ave|av|road|rd|lane|ln|drive|dr|blvd|boulevard|court|ct|way|terrace|square|sq|close|crescent|cres|circle|cir|parkway|pkwy|highway|hwy|trail|loop|row|grove|mews|gate|hill|park|place|pl|nagar|colony|layout|enclave|vihar|puram|chowk|marg|bazar|bazaar|mohalla|residency|apartment|apartments|society|soc|tower|towers|heights|garden|gardens|estate|hall|hostel|cross|extension|extn|nivas|niwas|bhavan|bhawan|complex|village|township|district|dist|tehsil|taluk|taluka|mandal|thana|upazila|upazilla|sadar|barangay|sokak|sok|sk|caddesi|cad|mahallesi|mah|villas|mansion|quarters|chawl|wadi|gali|peth|county|oblast|rayon|subdistrict|city|road no|street no|po|ps)\.?(?![\p{L}])", Plain)]
    private static partial Regex StreetName();

    // "Rue de l'Exemple", "Vill - Example", "ул. Примерная"
    [GeneratedRegex(@"^([0-9]{1,4}[a-z]?( bis| ter)?,? )?(rue|via|viale|piazza|corso|calle|c/|plaza|paseo|pje|pasaje|avenida|avda|av|avenue|rua|r\.|travessa|tv\.|praca|alameda|estrada|rodovia|ul|ulica|ulitsa|al\.|os\.|plac|pl\.|jalan|jln|jl|lorong|kampung|kg\.|(vill|village|district|post|po|p\.o|ps|p\.s|dist|tehsil|tal|at) ?[-:.]|near|opp|opposite|behind|beside|c/o|s/o|d/o|mohalla|bd|boulevard|allee|place de|chemin|impasse|quartier|cite|hay|lotissement|residence|immeuble|imm|urb|urbanizacion|carrera|cra|transversal|diagonal|col\.|colonia|barrio|sector|plot|flat|house|blok|duong|thon|quan|phuong|p\.o\.? box|ул|улица|пр|проспект|г\.|город|мкр|д\.|ул\.)[ .:,-]{1,3}[^ ]", Plain)]
    private static partial Regex Opening();

    // "Musterstrasse 12", "Storgatan 3"
    [GeneratedRegex(@"^[\p{L}. -]{0,40}(strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|markt|hof|straat|laan|plein|kade|gracht|gatan|vagen|vej|gade|veien|gata|tie|katu|kuja|utca|ut|ulice|namesti)\.? ?[0-9]{1,4}", Plain)]
    private static partial Regex Compound();

    // Chinese, Japanese and Korean addresses go from the province down to the house.
    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}\p{IsHangulSyllables}\p{IsHiragana}\p{IsKatakana}\d\s\-－号丁目番地（）()#,，]{2,40}$", Plain)]
    private static partial Regex EastAsian();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]{2}(省|市|区|區|县|縣|都|府|町)|(시|도|구)\s")]
    private static partial Regex EastAsianRegion();

    public static bool Is(string text)
    {
        if (text.Length is < 3 or > Longest || text.Contains('@') || text.Split(' ').Length > MostWords)
            return false;
        if (EastAsian().IsMatch(text.Trim()) && EastAsianRegion().IsMatch(text))
            return true;
        var parts = text.Split([',', ';', '\u000B'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var told = parts.Count(IsPart);
        if (told == 0)
            return false;
        var digits = text.Any(char.IsAsciiDigit);
        return parts.Any(part => Designator().IsMatch(Folded.Of(part)) || Compound().IsMatch(Folded.Of(part))) || (told > 0 && (digits || parts.Length > 1) && !TitleWords.IsJob(text)) || parts.Any(part => part.StartsWith("rue ", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsPart(string part) =>
        part.Length < 70 && (StreetName().IsMatch(part) || Folded.Of(part) is var folded && (Designator().IsMatch(folded) || Opening().IsMatch(folded) || Compound().IsMatch(folded)));
}
