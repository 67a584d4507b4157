using System.Collections.Frozen;

namespace WordResumeCoach.Core.Resumes.Dates;

/// <summary>Names of months, seasons and the present, in the languages resumes come in. Keys are folded.</summary>
internal static class MonthNames
{
    private static readonly string[] Months =
    [
        "january jan ιανουαριος ιανουαριου ιανουάριος ιανουαρίου ιαν januar janner jan janvier janv enero ene janeiro gennaio gen januari styczen stycznia sty январь января янв січень січня ocak leden ledna ianuarie ian tammikuu tammikuuta tammi oca sijecanj sijecnja jaanuar януари яну",
        "february feb φεβρουαριος φεβρουαριου φεβρουάριος φεβρουαρίου φεβ febr februar feber fevrier fevr fev febrero fevereiro febbraio februari luty lutego lut февраль февраля фев лютий лютого subat unor unora februarie helmikuu helmikuuta helmi veljaca veljace veebruar февруари",
        "march mar μαρτιος μαρτιου μάρτιος μαρτίου μαρ maret marz mrz mars marzo marco maart mrt marzec marca март марта мар березень березня mart brezen brezna martie maaliskuu maaliskuuta maalis ozujak ozujka marcius marts",
        "april apr απριλιος απριλιου απρίλιος απριλίου απρ avril avr abril abr aprile kwiecien kwietnia kwi апрель апреля апр квітень квітня nisan duben dubna aprilie huhtikuu huhtikuuta huhti travanj travnja aprilis",
        "may mai μαιος μαιου μάιος μαΐου μαι mayo maio maggio mag mei maj maja май мая травень травня mayis kveten kvetna toukokuu toukokuuta svibanj svibnja majus",
        "june jun ιουνιος ιουνιου ιούνιος ιουνίου ιουν juni juin junio junho giugno giu czerwiec czerwca cze июнь июня июн червень червня haziran cerven cervna iunie iun kesakuu kesakuuta lipanj lipnja junius юни",
        "july jul ιουλιος ιουλιου ιούλιος ιουλίου ιουλ juli juillet juil julio julho luglio lug lipiec lipca lip июль июля июл липень липня temmuz cervenec cervence iulie iul heinakuu heinakuuta heina srpanj julius юли",
        "august aug αυγουστος αυγουστου αύγουστος αυγούστου αυγ agustus aout agosto ago augustus sierpien sierpnia sie август августа авг серпень серпня agustos srpen srpna elokuu elokuuta kolovoz kolovoza augusztus agu avgust",
        "september sep σεπτεμβριος σεπτεμβριου σεπτέμβριος σεπτεμβρίου σεπ sept septembre septiembre setiembre setembro set settembre wrzesien wrzesnia wrz сентябрь сентября сен сент вересень вересня eylul zari septembrie syyskuu syyskuuta syys rujan rujna szeptember szept eyl zar септември",
        "october oct οκτωβριος οκτωβριου οκτώβριος οκτωβρίου οκτ oktober okt octobre octubre outubro out ottobre ott pazdziernik pazdziernika paz октябрь октября окт жовтень жовтня ekim rijen rijna octombrie lokakuu lokakuuta listopad eki oktobris октомври",
        "november nov νοεμβριος νοεμβριου νοέμβριος νοεμβρίου νοε novembre noviembre novembro listopad listopada lis ноябрь ноября ноя листопад листопада kasim noiembrie marraskuu marraskuuta marras studeni studenoga kas ноември",
        "december dec δεκεμβριος δεκεμβριου δεκέμβριος δεκεμβρίου δεκ desember dezember dez decembre diciembre dic dezembro dicembre grudzien grudnia gru декабрь декабря дек грудень грудня aralik prosinec prosince decembrie joulukuu joulukuuta joulu prosinac prosinca декември",
    ];

    private static readonly FrozenDictionary<string, int> ByName = Months
        .SelectMany((names, index) => names.Split(' ').Select(name => (name, month: index + 1)))
        .DistinctBy(pair => pair.name)
        .ToFrozenDictionary(pair => pair.name, pair => pair.month);

    private static readonly FrozenSet<string> Seasons = FrozenSet.ToFrozenSet(
        ("spring summer fall autumn winter q1 q2 q3 q4 h1 h2 fruhling fruhjahr sommer herbst ws ss ete hiver printemps automne "
        + "primavera verano otono invierno verao outono inverno estate autunno lente zomer herfst wiosna lato jesien zima jaro leto podzim весна лето осень зима var sommar host ilkbahar yaz sonbahar kis vinter hosten").Split(' '));

    // "early 2015", "finales de 2015", "Ende 2015": a part of the year, which is no month.
    private static readonly FrozenSet<string> Parts = FrozenSet.ToFrozenSet(
        ("early mid middle late end beginning start anfang mitte ende fin debut mi finales principios mediados inicio inicios fines "
        + "final finais meados comeco inizio meta fine poczatek koniec polowa begin midden eind начало конец середина").Split(' '));

    private static readonly FrozenSet<string> Present = FrozenSet.ToFrozenSet(
        ("present current currently now today ongoing heute aktuell jetzt aujourd'hui actuel actuellement actualidad actual presente "
        + "hoy atual atualmente hoje momento oggi attuale heden nu huidig na nuvarande pagaende nykyinen soucasnost jelenleg prezent obecnie nadal teraz dzis настоящее сейчас теперішній тепер halen gunumuz soucasnosti danas sada сега сегодня σημερα σήμερα sekarang 现今 現在 현재 至今 今 现在").Split(' '));

    // Words that read as a month only next to a year: "may", "set", "out", "mag".
    public static int? Of(string folded) => ByName.TryGetValue(folded, out var month) ? month : null;

    public static bool IsSeason(string folded) => Seasons.Contains(folded);

    /// <summary>A word for a part of a year, which only the year behind it makes a date.</summary>
    public static bool IsPart(string folded) => Parts.Contains(folded);

    public static bool IsPresent(string folded) => Present.Contains(folded);
}
