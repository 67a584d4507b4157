using System.Collections.Frozen;

namespace WordResumeCoach.Core.Resumes.Dates;

/// <summary>Names of months, seasons and the present, in the languages resumes come in. Keys are folded.</summary>
internal static class MonthNames
{
    private static readonly string[] Months =
    [
        "january jan januar janner jan janvier janv enero ene janeiro gennaio gen januari styczen stycznia sty",
        "february feb febr februar feber fevrier fevr fev febrero fevereiro febbraio februari luty lutego lut",
        "march mar marz mrz mars marzo marco maart mrt marzec marca",
        "april apr avril avr abril abr aprile kwiecien kwietnia kwi",
        "may mai mayo maio maggio mag mei maj maja",
        "june jun juni juin junio junho giugno giu czerwiec czerwca cze",
        "july jul juli juillet juil julio julho luglio lug lipiec lipca lip",
        "august aug aout agosto ago augustus sierpien sierpnia sie",
        "september sep sept septembre septiembre setiembre setembro set settembre wrzesien wrzesnia wrz",
        "october oct oktober okt octobre octubre outubro out ottobre ott pazdziernik pazdziernika paz",
        "november nov novembre noviembre novembro listopad listopada lis",
        "december dec dezember dez decembre diciembre dic dezembro dicembre grudzien grudnia gru",
    ];

    private static readonly FrozenDictionary<string, int> ByName = Months
        .SelectMany((names, index) => names.Split(' ').Select(name => (name, month: index + 1)))
        .DistinctBy(pair => pair.name)
        .ToFrozenDictionary(pair => pair.name, pair => pair.month);

    private static readonly FrozenSet<string> Seasons = FrozenSet.ToFrozenSet(
        ("spring summer fall autumn winter q1 q2 q3 q4 h1 h2 fruhling fruhjahr sommer herbst ws ss ete hiver printemps automne "
        + "primavera verano otono invierno verao outono inverno estate autunno lente zomer herfst").Split(' '));

    private static readonly FrozenSet<string> Present = FrozenSet.ToFrozenSet(
        ("present current currently now today ongoing heute aktuell jetzt aujourd'hui actuel actuellement actualidad actual presente "
        + "hoy atual atualmente hoje momento oggi attuale heden nu huidig na nuvarande pagaende nykyinen soucasnost jelenleg prezent obecnie nadal teraz dzis 至今 现在").Split(' '));

    // Words that read as a month only next to a year: "may", "set", "out", "mag".
    public static int? Of(string folded) => ByName.TryGetValue(folded, out var month) ? month : null;

    public static bool IsSeason(string folded) => Seasons.Contains(folded);

    public static bool IsPresent(string folded) => Present.Contains(folded);
}
