using System.Collections.Frozen;
using WordResumeCoach.Core.Resumes.Headings;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Headings of a block that says how to reach the person.</summary>
internal static class ContactHeadings
{
    private static readonly FrozenSet<string> Keys = FrozenSet.ToFrozenSet(
        ("contact|contact me|contact information|contact details|contact info|get in touch|personal details|personal information|personal data|personal particulars|bio data|biodata|links|online presence|social|social media|social links|"
        + "kontakt|kontaktdaten|personliche daten|personliche angaben|personalien|coordonnees|informations personnelles|etat civil|contacto|datos personales|datos de contacto|informacion personal|contato|dados pessoais|"
        + "informacoes pessoais|contatti|dati personali|informazioni personali|persoonlijke gegevens|contactgegevens|persoonlijke informatie|dane osobowe|dane kontaktowe|联系方式|个人信息").Split('|'));

    /// <summary>True when most lines are labelled details: "Date of birth: ...", "Nationality: ...".</summary>
    public static bool HoldsDetails(IReadOnlyList<Line> lines)
    {
        var told = lines.Where(line => !line.IsEmpty).ToList();
        return told.Count >= 2 && told.Count(ContactLines.HasLabel) * 2 >= told.Count;
    }

    public static bool Is(string heading) => Keys.Contains(HeadingText.Key(heading));
}
