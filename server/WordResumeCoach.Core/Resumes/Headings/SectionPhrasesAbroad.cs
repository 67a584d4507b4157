namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>Section headings of the languages that <see cref="SectionPhrases"/> knows in part or not at all, one language a line.</summary>
internal static class SectionPhrasesAbroad
{
    public static readonly (SectionKind Kind, string Phrases)[] All =
    [
        (SectionKind.Summary,
            "sammanfattning|profil|om mig|personlig profil|mål|sammendrag|nøkkelkvalifikasjoner|om meg|profiltekst|kort om mig|personligt resumé|"
            + "shrnutí|profesní profil|o mně|profesní cíl|osobní profil|"
            + "özet|hakkımda|kariyer hedefi|kariyer özeti|ön yazı|profesyonel özet|"
            + "профиль|о себе|обо мне|цель|цели|краткая информация|дополнительно о себе|желаемая должность|"
            + "про себе|про мене|мета|короткий огляд|профіль|"
            + "προφίλ|περίληψη|επαγγελματικό προφίλ|στόχος|επαγγελματικός στόχος|σχετικά με εμένα|"
            + "个人简介|自我评价|求职意向|職務要約|自己pr|自己紹介|志望動機|प्रोफ़ाइल|सारांश|उद्देश्य|करियर उद्देश्य|परिचय|자기소개|요약"),
        (SectionKind.Skills,
            "färdigheter|kompetenser|kunskaper|tekniska färdigheter|it-kunskaper|datakunskaper|tekniska kunskaper|nyckelkompetenser|kompetanse|ferdigheter|tekniske ferdigheter|datakunnskaper|nøkkelkompetanse|kompetencer|færdigheder|tekniske kompetencer|it-kompetencer|it-kundskaber|nøglekompetencer|"
            + "dovednosti|technické dovednosti|schopnosti|znalosti|odborné znalosti|počítačové dovednosti|klíčové dovednosti|znalosti a dovednosti|"
            + "yetenekler|beceriler|teknik beceriler|yetkinlikler|teknik yetkinlikler|bilgisayar bilgisi|uzmanlık alanları|"
            + "навыки|ключевые навыки|профессиональные навыки|технические навыки|технологии|компетенции|умения|стек технологий|знания и навыки|"
            + "навички|технічні навички|ключові навички|професійні навички|компетенції|технології|знання|"
            + "δεξιότητες|τεχνικές δεξιότητες|ικανότητες|γνώσεις|γνώσεις η/υ|τεχνικές γνώσεις|"
            + "umiejętności|umiejętności techniczne|kompetencje|專業技能|专业技能|技能|スキル|技術スキル|テクニカルスキル|活かせる経験・知識・技術|कौशल|तकनीकी कौशल|योग्यताएं|기술|보유 기술|기술 스택|"
            + "lenguajes de programacion|lenguajes de programacion y otras tecnologias|langages de programmation|langages informatiques|linguagens de programacao|linguaggi di programmazione|programmiersprachen|computerkenntnisse|edv-kenntnisse"),
        (SectionKind.Experience,
            "erfarenhet|arbetslivserfarenhet|yrkeserfarenhet|arbetserfarenhet|anställningar|erfaring|arbeidserfaring|yrkeserfaring|praksis|arbejdserfaring|erhvervserfaring|joberfaring|ansættelser|karriere|"
            + "pracovní zkušenosti|zkušenosti|praxe|profesní zkušenosti|odborná praxe|zaměstnání|průběh zaměstnání|"
            + "deneyim|iş deneyimi|iş deneyimleri|iş tecrübesi|mesleki deneyim|profesyonel deneyim|çalışma geçmişi|staj|stajlar|"
            + "опыт|опыт работы|профессиональный опыт|трудовая деятельность|стажировки|карьера|трудовой стаж|места работы|"
            + "досвід|досвід роботи|професійний досвід|трудова діяльність|стажування|"
            + "εμπειρία|επαγγελματική εμπειρία|εργασιακή εμπειρία|προϋπηρεσία|πρακτική άσκηση|"
            + "工作经验|工作经历|实习经历|職務経歴|職歴|職務経験|業務経歴|अनुभव|कार्य अनुभव|कार्यानुभव|पेशेवर अनुभव|व्यावसायिक अनुभव|경력|경력사항|경력 사항|"
            + "investigacion|experiencia investigadora|where i have worked|where i worked|what i have done|places i have worked|career so far"),
        (SectionKind.Projects,
            "projekt|projekter|prosjekter|egna projekt|projekty|osobní projekty|projeler|kişisel projeler|проекты|мои проекты|личные проекты|проєкти|проекти|έργα|projekty własne|项目经验|项目经历|プロジェクト|開発実績|परियोजनाएं|परियोजना|프로젝트"),
        (SectionKind.Education,
            "utbildning|utbildningar|akademisk utbildning|kurser|utdanning|utdannelse|uddannelse|uddannelser|kurser og uddannelse|"
            + "vzdělání|studium|dosažené vzdělání|kurzy|kurzy a školení|"
            + "eğitim|eğitim bilgileri|öğrenim|eğitim durumu|kurslar|"
            + "образование|высшее образование|курсы|обучение|повышение квалификации|освіта|курси|навчання|"
            + "εκπαίδευση|σπουδές|μόρφωση|σεμινάρια|"
            + "教育背景|教育经历|学历|学歴|शिक्षा|शैक्षणिक योग्यता|शैक्षिक योग्यता|학력|학력사항"),
        (SectionKind.Certifications,
            "certifieringar|certifikat|sertifiseringer|sertifikater|certificeringer|certifikáty|certifikace|osvědčení|sertifikalar|belgeler|сертификаты|сертификация|сертифікати|сертифікація|πιστοποιήσεις|πιστοποιητικά|证书|资格证书|資格|保有資格|免許・資格|प्रमाणपत्र|प्रमाण पत्र|자격증"),
        (SectionKind.Awards,
            "utmärkelser|priser|meriter|utmerkelser|priser og utmerkelser|ocenění|úspěchy|ödüller|başarılar|награды|достижения|нагороди|досягнення|βραβεία|διακρίσεις|获奖经历|荣誉奖项|受賞歴|受賞|表彰|पुरस्कार|उपलब्धियां|수상|수상 경력"),
        (SectionKind.Publications,
            "publikationer|publikasjoner|publikace|yayınlar|публикации|научные работы|публікації|δημοσιεύσεις|论文发表|論文|著書・論文|प्रकाशन"),
        (SectionKind.Languages,
            "fremdsprachenkenntnisse|språk|språkkunskaper|språkkunnskaper|sprog|sprogkundskaber|jazyky|jazykové znalosti|jazykové dovednosti|diller|yabancı dil|yabancı diller|dil bilgisi|языки|знание языков|иностранные языки|владение языками|мови|знання мов|іноземні мови|γλώσσες|ξένες γλώσσες|语言能力|語学|語学力|भाषाएं|भाषाएँ|भाषा ज्ञान|언어|외국어"),
        (SectionKind.Interests,
            "intressen|fritidsintressen|fritid|interesser|fritidsinteresser|zájmy|koníčky|zájmy a koníčky|ilgi alanları|hobiler|интересы|увлечения|хобби|інтереси|захоплення|хобі|ενδιαφέροντα|χόμπι|兴趣爱好|趣味|趣味・特技|रुचियां|शौक|취미"),
        (SectionKind.References,
            "referenser|referanser|referencer|reference|referanslar|рекомендации|рекомендації|συστάσεις|推薦者|संदर्भ|추천인"),
        (SectionKind.Other,
            "kontaktuppgifter|personuppgifter|övrigt|uppdrag|kontaktinformasjon|personlig informasjon|annet|verv|kontaktoplysninger|personlige oplysninger|øvrigt|osobní údaje|kontaktní údaje|ostatní|kişisel bilgiler|iletişim|iletişim bilgileri|личные данные|контакты|контактные данные|личная информация|контакти|особисті дані|додаткова інформація|στοιχεία επικοινωνίας|προσωπικά στοιχεία|επικοινωνία|个人信息|联系方式|連絡先|本人希望記入欄|संपर्क|व्यक्तिगत विवरण|व्यक्तिगत जानकारी|घोषणा|연락처|인적사항"),
    ];
}
