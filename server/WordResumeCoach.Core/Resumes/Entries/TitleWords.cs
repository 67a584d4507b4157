using System.Collections.Frozen;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Entries;

/// <summary>Words that give away a job title, a degree, a school or a company.</summary>
internal static class TitleWords
{
    private static readonly FrozenSet<string> Jobs = Set(
        "title position engineer developer programmer architect manager director lead leader analyst administrator admin consultant intern trainee specialist technician scientist researcher officer president founder cofounder co-founder "
        + "cto ceo cio cfo coo vp head chief associate assistant coordinator supervisor designer tester qa sre devops dba teacher instructor lecturer professor tutor fellow editor writer chef server cashier clerk nurse "
        + "accountant freelancer freelance contractor owner partner principal representative agent operator driver courier guitarist mentor volunteer apprentice student advisor adviser presenter planner strategist recruiter "
        + "staff expert executive attendant captain member moderator maintainer contributor translator researcher ta ra "
        + "trustee helper receptionist waiter waitress bartender barista secretary treasurer salesperson salesman caretaker librarian postman babysitter nanny lifeguard warehouseman electrician mechanic "
        + "entwickler softwareentwickler ingenieur werkstudent praktikant leiter berater projektleiter architekt informatiker "
        + "developpeur ingenieur stagiaire chef responsable consultant technicien desarrollador ingeniero programador analista becario jefe consultor tecnico desenvolvedor engenheiro estagiario gerente "
        + "sviluppatore ingegnere programmatore tirocinante responsabile ontwikkelaar programmeur stagiair programista inzynier kierownik starszy stazysta specjalista "
        + "разработчик программист инженер менеджер стажер стажёр аналитик руководитель техник тестировщик специалист архитектор директор преподаватель консультант ассистент розробник програміст інженер стажист "
        + "utvecklare ingenjor konsult projektledare utvikler gelistirici muhendis stajyer vyvojar programator");

    private static readonly FrozenSet<string> Degrees = Set(
        "bachelor bachelors bachelor's master masters master's phd ph.d doctorate doctor doctoral bsc b.sc bs b.s ba b.a msc m.sc ms m.s ma m.a mba m.b.a be b.e btech b.tech mtech m.tech beng b.eng meng m.eng bca mca bcom b.com hnd hnc "
        + "diploma degree associate's associates minor major gcse a-level a-levels hsc ssc cbse icse ged undergraduate postgraduate graduate thesis certificate "
        + "abitur diplom staatsexamen promotion fachinformatiker licence baccalaureat bac dut bts licenciatura licenciado grado ingenieria bachillerato mestrado bacharelado graduacao doutorado laurea diploma maturita dottorato "
        + "propedeuse vwo havo licencjat magister mgr inz studia informatik informatique informatica "
        + "бакалавр бакалавриат магистр магистратура аспирантура диплом степень магістр lisans yuksek kandidatexamen civilingenjor puc intermediate matriculation sslc xii llb ll.b b.ed mbbs pgdm pgdca");

    private static readonly FrozenSet<string> Schools = Set(
        "university universitat universite universidad universidade universita universiteit uniwersytet college school institute institut instituto istituto academy akademie polytechnic politechnika politecnico hochschule fachhochschule "
        + "gymnasium lycee ecole escuela escola facultad faculdade faculty mit tu eth ucla bootcamp conservatory seminary iit nit campus colegio liceo университет институт колледж академия лицей гимназия школа університет інститут universitesi universitesinde hogskola universitetet tekniska vidyalaya vidyapeeth vidhyalaya");

    private static readonly FrozenSet<string> Companies = Set(
        "inc ltd llc llp gmbh corp corporation company plc s.a sarl srl s.r.l b.v pte pvt limited technologies technology solutions systems labs laboratories software group holdings bank consulting "
        + "services partners ventures studios agency media networks health hospital industries international global startup university s.l");

    // Legal forms that are also words or codes of states: only in capitals.
    private static readonly FrozenSet<string> LegalForms = FrozenSet.ToFrozenSet("AG SA SAS SE AB AS OY BV NV KG SL SPA".Split(' '));

    // German joins words: "Softwareentwicklerin", "Projektleiter".
    private static readonly string[] GermanJobs = ["entwickler", "entwicklerin", "ingenieur", "ingenieurin", "leiter", "leiterin", "architektin", "beraterin", "informatikerin", "praktikantin", "developpeuse", "ingenieure"];

    // Chinese and Japanese part no words: these end or stand in the name.
    private static readonly string[] UnpartedJobs = ["工程师", "工程師", "经理", "设计师", "分析师", "架构师", "程序员", "开发", "实习", "总监", "主管", "顾问", "助理", "エンジニア"];
    private static readonly string[] UnpartedDegrees = ["学士", "硕士", "博士", "本科", "专科", "大专", "研究生", "學士", "碩士"];
    private static readonly string[] UnpartedSchools = ["大学", "学院", "中学", "高中", "大學", "學院", "学校"];
    private static readonly string[] UnpartedCompanies = ["公司", "集团", "株式会社", "集團"];

    public static bool IsJob(string text) => Has(text, Jobs) || Array.Exists(UnpartedJobs, text.Contains);

    public static bool IsDegree(string text) => Has(text, Degrees) || Array.Exists(UnpartedDegrees, text.Contains);

    public static bool IsSchool(string text) => Has(text, Schools) || Array.Exists(UnpartedSchools, text.Contains);

    public static bool IsCompany(string text) => Has(text, Companies) || Array.Exists(UnpartedCompanies, text.Contains) || text.Split([' ', ',', '.', '\t'], StringSplitOptions.RemoveEmptyEntries).Skip(1).Any(LegalForms.Contains);

    private static bool Has(string text, FrozenSet<string> words)
    {
        foreach (var word in Folded.Of(text).Split([' ', ',', '/', '(', ')', '\t', '|', ':', '\u00A0', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Contains(word.TrimEnd('.')) || (words == Jobs && GermanJobs.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))))
                return true;
        }
        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('.')).ToFrozenSet();
}
