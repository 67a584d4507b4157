using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Core.Resumes.Headings;

namespace WordResumeCoach.Tests.Resumes;

/// <summary>The words above sections, in twenty languages.</summary>
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
    [InlineData("Resume")]
    [InlineData("Backend Engineer")]
    [InlineData("Northbank")]
    public void Other_words_name_none(string words) => Assert.Null(SectionVocabulary.Match(words));
}
