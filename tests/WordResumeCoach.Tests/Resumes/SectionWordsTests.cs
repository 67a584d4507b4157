using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Resumes.Headings;

namespace WordResumeCoach.Tests.Resumes;

/// <summary>The words above sections, in forty languages.</summary>
public sealed class SectionWordsTests
{
    [Theory]
    [InlineData(SectionKind.Experience, "Arbetslivserfarenhet|Yrkeserfaring|Erhvervserfaring|PRACOVNÍ ZKUŠENOSTI|İŞ DENEYİMİ|Опыт работы|ДОСВІД РОБОТИ|Επαγγελματική Εμπειρία|ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ|職務経歴|工作经历|कार्य अनुभव|경력|Berufliche Erfahrung|Expérience professionnelle|Experiencia laboral|Esperienze lavorative|Experiência Profissional|Werkervaring|Doświadczenie zawodowe")]
    [InlineData(SectionKind.Education, "Utbildning|Utdanning|Uddannelse|VZDĚLÁNÍ|EĞİTİM|Образование|Освіта|ΕΚΠΑΙΔΕΥΣΗ|Σπουδές|学歴|教育背景|शिक्षा|학력|Ausbildung|Formation|Formación|Istruzione e formazione|Formação|Opleiding|Wykształcenie")]
    [InlineData(SectionKind.Skills, "Färdigheter|Ferdigheter|Kompetencer|Dovednosti|Beceriler|Ключевые навыки|Навички|ΔΕΞΙΟΤΗΤΕΣ|スキル|专业技能|कौशल|기술 스택|Programmierkenntnisse|Compétences techniques|Aptitudes técnicas|Competenze tecniche|Conhecimentos|Vaardigheden|Umiejętności")]
    [InlineData(SectionKind.Languages, "Språkkunskaper|Sprog|Jazykové znalosti|Yabancı Diller|Знание языков|Мови|Ξένες γλώσσες|語学|भाषाएं|외국어|Sprachkenntnisse|Langues|Idiomas|Lingue|Talen|Języki obce|Language Competencies")]
    [InlineData(SectionKind.Summary, "Om mig|Om meg|Profesní profil|Hakkımda|О себе|Про мене|ΠΡΟΦΙΛ|自己PR|सारांश|자기소개|Kurzprofil|À propos de moi|Perfil profesional|Carer Object|Resume Objective|What I bring to the table")]
    [InlineData(SectionKind.Certifications, "Certifieringar|Sertifiseringer|Certifikáty|Sertifikalar|Сертификаты|Πιστοποιήσεις|資格|प्रमाणपत्र|자격증|Zertifikate|Certifications|Certificazioni")]
    [InlineData(SectionKind.Interests, "Intressen|Koníčky|Hobiler|Увлечения|Χόμπι|趣味|शौक|취미|Hobbys|Centres d'intérêt|Aficiones")]
    public void Words_name_their_section(SectionKind kind, string headings) =>
        Assert.All(headings.Split('|'), heading => Assert.Equal((heading, kind), (heading, SectionVocabulary.Match(heading)?.Kind)));

    [Theory]
    [InlineData(SectionKind.Experience, "ניסיון תעסוקתי|שירות צבאי|الخبرات العملية|سوابق شغلی|Kinh nghiệm làm việc|Pengalaman Kerja|Työkokemus|SZAKMAI TAPASZTALAT|Experiență profesională|EXPERIENȚĂ PROFESIONALĂ|Професионален опит|Radno iskustvo|Delovne izkušnje|Pracovné skúsenosti|Experiència laboral|Darbo patirtis|Darba pieredze|Töökogemus|ประสบการณ์ทำงาน|სამუშაო გამოცდილება|Աշխատանքային փորձ")]
    [InlineData(SectionKind.Education, "השכלה|التعليم|المؤهلات العلمية|تحصیلات|Trình độ học vấn|Pendidikan|Koulutus|Tanulmányok|Educație și formare|Образование|Obrazovanje|Izobraževanje|Vzdelanie|Formació acadèmica|Išsilavinimas|Izglītība|Haridus|การศึกษา")]
    [InlineData(SectionKind.Skills, "מיומנויות|כישורים טכניים|المهارات|مهارت‌ها|Kỹ năng|Keahlian|Taidot|Készségek|Competențe tehnice|Умения|Vještine|Veščine|Zručnosti|Habilitats|Įgūdžiai|Prasmes|Oskused|ทักษะ")]
    [InlineData(SectionKind.Languages, "שפות|اللغات|زبان‌ها|Ngoại ngữ|Bahasa|Kielitaito|Nyelvtudás|Limbi străine|Езици|Strani jezici|Llengües|Kalbos|Valodas|Keeleoskus|ภาษา")]
    [InlineData(SectionKind.Other, "פרטים אישיים|المعلومات الشخصية|اطلاعات تماس|Thông tin cá nhân|Data Pribadi|Yhteystiedot|Személyes adatok|Date personale|Лични данни|Osobni podaci|Osobné údaje|Dades personals")]
    public void Words_of_further_languages_name_their_section(SectionKind kind, string headings) =>
        Assert.All(headings.Split('|'), heading => Assert.Equal((heading, kind, true), (heading, SectionVocabulary.Match(heading)?.Kind, SectionVocabulary.Match(heading)?.Exact)));

    [Theory]
    [InlineData(SectionKind.Summary, "A little about me|Profile at a glance|Qualification Overview|Desired Position|My story")]
    [InlineData(SectionKind.Skills, "Computer & IT Skills|Hard & Soft Skills|Personal Qualities|Key Attributes|Tools & Platforms|What I'm good at|Fields of Expertise|Top Skills|Tech")]
    [InlineData(SectionKind.Experience, "Service|Community Outreach|National Service|Professional Journey|Organisational Scan|Career Timeline|Summer Jobs|Work Placements|Corporate Experience|Startup Experience|Where I've been|Consultancy")]
    [InlineData(SectionKind.Projects, "Independent Work|Work Samples|Mobile Apps|Project Summary|Things I've built|Thesis Project")]
    [InlineData(SectionKind.Education, "Qualification|Educational Attainment|Education Summary|High School|MOOCs|Self-study")]
    [InlineData(SectionKind.Awards, "Medals|Rewards & Recognition|Accolades")]
    [InlineData(SectionKind.Publications, "Invited Lectures|Preprints|Book Chapters|Intellectual Property")]
    [InlineData(SectionKind.Other, "Personal Experience|Right to Work|Board Memberships|Campus Activities|Web Links|Supporting Documents")]
    public void Rarer_English_words_name_their_section(SectionKind kind, string headings) =>
        Assert.All(headings.Split('|'), heading => Assert.Equal((heading, kind, true), (heading, SectionVocabulary.Match(heading)?.Kind, SectionVocabulary.Match(heading)?.Exact)));

    [Theory]
    [InlineData("Minal")]
    [InlineData("Magong")]
    public void Words_near_those_of_further_languages_name_none(string words) => Assert.Null(SectionVocabulary.Match(words));

    [Theory]
    [InlineData("Resume")]
    [InlineData("Backend Engineer")]
    [InlineData("Northbank")]
    public void Other_words_name_none(string words) => Assert.Null(SectionVocabulary.Match(words));
}
