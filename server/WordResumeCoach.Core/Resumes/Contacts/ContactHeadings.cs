using System.Collections.Frozen;
using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Headings of a block that says how to reach the person.</summary>
internal static class ContactHeadings
{
    private static readonly FrozenSet<string> Keys = FrozenSet.ToFrozenSet(
        ("contact|contacts|contatos|contactos|kontakte|контакты|контактная информация|контактные данные|контакти|iletisim|kontaktuppgifter|联系信息|contact me|contact information|contact details|contact info|contact data|get in touch|reach me|"
        + "links|link|online presence|online profiles|profiles|social|social media|social links|social profiles|web|address|location|"
        + "my links|web links|useful links|important links|social networks|find me online|how to reach me|socials|"
        + "פרטי קשר|פרטי התקשרות|צור קשר|معلومات الاتصال|معلومات التواصل|التواصل|اطلاعات تماس|lien he|kontak|yhteystiedot|date de contact|dades de contacte|contacte|kontaktai|kontakti|ติดต่อ|ข้อมูลติดต่อ|"
        + "kontakt|kontaktdaten|coordonnees|contacto|datos de contacto|informacion de contacto|contato|contatti|contactgegevens|dane kontaktowe|联系方式|联系|連絡先|연락처").Split('|'));

    // These hold ways to reach the person in some resumes and nothing but birthdays in others.
    private static readonly FrozenSet<string> Personal = FrozenSet.ToFrozenSet(
        ("personal details|personal information|personal data|personal particulars|personal profile|personal profile details|personal info|personal|personal dossier|bio data|biodata|basic information|basic info|"
        + "personliche daten|personliche angaben|personalien|zur person|informations personnelles|etat civil|renseignements personnels|datos personales|informacion personal|dados pessoais|informacoes pessoais|dati personali|informazioni personali|"
        + "persoonlijke gegevens|persoonlijke informatie|dane osobowe|личная информация|личные данные|персональные данные|个人信息|基本信息").Split('|'));

    /// <summary>True when most lines are labelled details: "Date of birth: ...", "Nationality: ...".</summary>
    public static bool HoldsDetails(IReadOnlyList<Line> lines)
    {
        var told = lines.Where(line => !line.IsEmpty).ToList();
        return told.Count >= 2 && told.Count(ContactLines.HasLabel) * 2 >= told.Count;
    }

    public static bool IsPersonal(string heading) => Personal.Contains(HeadingText.Key(heading));

    public static bool Is(string heading) => Keys.Contains(HeadingText.Key(heading));
}
