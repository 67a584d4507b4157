using System.Collections.Frozen;
using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Headings of a block that says how to reach the person.</summary>
internal static class ContactHeadings
{
    private static readonly FrozenSet<string> Keys = FrozenSet.ToFrozenSet(
        ("contact|contacts|contatos|contactos|kontakte|контакты|контактная информация|контакти|iletisim|kontaktuppgifter|联系信息|contact me|contact information|contact details|contact info|get in touch|links|online presence|social|social media|social links|"
        + "kontakt|kontaktdaten|coordonnees|contacto|datos de contacto|contato|"
        + "contatti|contactgegevens|dane kontaktowe|联系方式").Split('|'));

    // These hold ways to reach the person in some resumes and nothing but birthdays in others.
    private static readonly FrozenSet<string> Personal = FrozenSet.ToFrozenSet(
        ("personal details|personal information|personal data|personal particulars|personal profile|personal info|personal|bio data|biodata|personliche daten|personliche angaben|personalien|informations personnelles|etat civil|datos personales|"
        + "informacion personal|dados pessoais|informacoes pessoais|dati personali|informazioni personali|persoonlijke gegevens|persoonlijke informatie|dane osobowe|личная информация|personal dossier|个人信息").Split('|'));

    /// <summary>True when most lines are labelled details: "Date of birth: ...", "Nationality: ...".</summary>
    public static bool HoldsDetails(IReadOnlyList<Line> lines)
    {
        var told = lines.Where(line => !line.IsEmpty).ToList();
        return told.Count >= 2 && told.Count(ContactLines.HasLabel) * 2 >= told.Count;
    }

    public static bool IsPersonal(string heading) => Personal.Contains(HeadingText.Key(heading));

    public static bool Is(string heading) => Keys.Contains(HeadingText.Key(heading));
}
