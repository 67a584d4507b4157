using System.Collections.Frozen;
using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Headings of a block that says how to reach the person.</summary>
internal static class ContactHeadings
{
    private static readonly FrozenSet<string> Contact = FrozenSet.ToFrozenSet(
        ("contact|contacts|contact me|contact information|contact details|contact info|contact data|get in touch|reach me|links|link|online presence|online profiles|profiles|social|social media|social links|social profiles|web|address|location|"
        + "kontakt|kontaktdaten|coordonnees|contacto|datos de contacto|informacion de contacto|contato|contatos|contatti|contactgegevens|dane kontaktowe|联系方式|联系|連絡先|연락처|контакты|контактная информация|контактные данные").Split('|'));

    private static readonly FrozenSet<string> Details = FrozenSet.ToFrozenSet(
        ("personal details|personal information|personal info|personal data|personal particulars|personal dossier|personal profile details|bio data|biodata|basic information|basic info|personliche daten|personliche angaben|personalien|zur person|informations personnelles|"
        + "etat civil|renseignements personnels|datos personales|informacion personal|dados pessoais|informacoes pessoais|dati personali|informazioni personali|persoonlijke gegevens|persoonlijke informatie|dane osobowe|个人信息|基本信息|личные данные|персональные данные|личная информация").Split('|'));

    /// <summary>True when most lines are labelled details: "Date of birth: ...", "Nationality: ...".</summary>
    public static bool HoldsDetails(IReadOnlyList<Line> lines)
    {
        var told = lines.Where(line => !line.IsEmpty).ToList();
        return told.Count >= 2 && told.Count(ContactLines.HasLabel) * 2 >= told.Count;
    }

    public static bool Is(string heading) => IsContact(heading) || Details.Contains(HeadingText.Key(heading));

    /// <summary>True when everything below is a way to reach the person.</summary>
    public static bool IsContact(string heading) => Contact.Contains(HeadingText.Key(heading));
}
