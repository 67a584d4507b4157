using System.Collections.Frozen;

namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>Section headings in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish and Chinese, by kind.</summary>
internal static class SectionPhrases
{
    public static readonly (SectionKind Kind, string Phrases)[] All =
    [
        (SectionKind.Summary,
            "what i bring|what i bring to the table|what do i bring to the table|what i can offer|what i offer|why me|career object|profile summery|career direction|about|о себе|обо мне|цель|цели|профиль|краткая информация|резюме|личные качества|про себе|мета|ozet|hakkimda|kariyer hedefi|om mig|profil och mal|o mne|shrnuti|rolunk|despre mine|个人总结|个人评价|自我介绍|职业目标|求职目标|個人簡介|自己pr|職務要約|"
            + "profile snapshot|career snapshot|snapshot of profile|career aim|aim|career vision|mission statement|career statement|brief profile|who am i|my profile|summary|professional summary|executive summary|career summary|summary of qualifications|qualifications summary|qualifications|qualification highlights|"
            + "key qualifications|highlights of qualifications|profile|professional profile|personal profile|career profile|profile summary|about|about me|who i am|objective|objectives|"
            + "career objective|professional objective|job objective|employment objective|career goal|career goals|goal|goals|overview|professional overview|career overview|synopsis|"
            + "professional synopsis|highlights|career highlights|professional highlights|personal statement|statement|introduction|bio|biography|background summary|"
            + "experience summary|work summary|summary of experience|position sought|value proposition|at a glance|snapshot|"
            + "zusammenfassung|profil|kurzprofil|uber mich|berufsziel|persoenliches profil|personliches profil|berufliches profil|"
            + "resume professionnel|a propos|a propos de moi|profil professionnel|objectif|objectif professionnel|accroche|presentation|"
            + "resumen|resumen profesional|perfil|perfil profesional|sobre mi|objetivo|objetivo profesional|extracto|acerca de mi|"
            + "resumo|resumo profissional|perfil profissional|sobre|sobre mim|objetivo profissional|sintese|"
            + "profilo|profilo professionale|sommario|chi sono|obiettivo|obiettivi|riepilogo|"
            + "samenvatting|profiel|over mij|persoonlijk profiel|podsumowanie|podsumowanie zawodowe|profil zawodowy|o mnie|cel zawodowy|个人简介|自我评价|求职意向"),
        (SectionKind.Skills,
            "areas of expertise and experience|familiar with|programming language|cloud services|web technologies|навыки|ключевые навыки|профессиональные навыки|технические навыки|технологии|компетенции|умения|навички|компетенції|технології|yetenekler|beceriler|teknik beceriler|fardigheter|kunskaper|dovednosti|znalosti|keszsegek|competente|aptitudini|专业能力|技能特长|个人技能|职业技能|技术能力|掌握技能|專業技能|スキル|活かせる経験|"
            + "strength|personal strength|key strength|strong points|toolkit|tech toolkit|it proficiency|technical proficiency|computer proficiencies|technical know-how|skill highlights|skills highlights|technical skill|technical skillset|software proficiencies|software known|tools known|skills|technical skills|key skills|core skills|professional skills|it skills|computer skills|software skills|skill set|skillset|skills set|skill summary|skills summary|"
            + "summary of skills|technical skill set|technical summary|technical proficiency|technical proficiencies|technical expertise|technical knowledge|technical competencies|technical profile|"
            + "technical qualifications|technical background|technical strengths|skills profile|skills and abilities|skills and tools|skills and technologies|skills and interests|skills and expertise|"
            + "skills and competencies|abilities|expertise|areas of expertise|area of expertise|domain expertise|domains|domain knowledge|core competencies|core competence|competencies|competences|"
            + "key competencies|proficiencies|proficiency|specialties|specialities|specialization|specializations|strengths|key strengths|personal skills|soft skills|hard skills|"
            + "technologies|technology|technology stack|tech stack|technology skills|technical tools|tools|tools and technologies|languages and technologies|languages and frameworks|languages and tools|"
            + "programming languages|programming skills|programming|software|computer proficiency|computer knowledge|computer literacy|software proficiency|toolbox|technical environment|"
            + "knowledge|relevant skills|additional skills|other skills|transferable skills|skills matrix|technical|capabilities|what i know|"
            + "kenntnisse|fahigkeiten|kompetenzen|fachkenntnisse|edv-kenntnisse|edv kenntnisse|it-kenntnisse|it kenntnisse|technische kenntnisse|technische fahigkeiten|qualifikationen|kernkompetenzen|technologien|"
            + "competences techniques|competences cles|connaissances|connaissances informatiques|informatique|savoir-faire|outils|savoir faire|domaines de competence|"
            + "habilidades|habilidades tecnicas|competencias|competencias tecnicas|conocimientos|conocimientos tecnicos|conocimientos informaticos|informatica|aptitudes|destrezas|tecnologias|"
            + "habilidades e competencias|conhecimentos|conhecimentos tecnicos|"
            + "competenze|competenze tecniche|capacita e competenze|conoscenze|conoscenze informatiche|competenze informatiche|capacita|"
            + "vaardigheden|technische vaardigheden|competenties|kennis|umiejetnosci|umiejetnosci techniczne|kompetencje|znajomosc technologii|technologie|专业技能|技能"),
        (SectionKind.Experience,
            "career path|special qualification and experience|special qualification , experience|опыт|опыт работы|профессиональный опыт|трудовая деятельность|стажировки|досвід|досвід роботи|deneyim|is deneyimi|erfarenhet|arbetslivserfarenhet|erfaring|arbejdserfaring|arbeidserfaring|tyokokemus|pracovni zkusenosti|zkusenosti|praxe|munkatapasztalat|experienta|experienta profesionala|工作背景|职业经历|实践经历|社会实践|校园经历|工作經歷|職務経歴|職歴|"
            + "experience details|work details|employment details|job experience|job profile|work profile|professional work experience|working experience|professional exposure|industrial experience|current employment|current position|internship details|internships and training|experience|work experience|professional experience|employment|employment history|work history|career history|job history|employment experience|employment record|professional history|"
            + "career history and accomplishments|professional background|work background|career|career experience|career summary and experience|relevant experience|related experience|industry experience|"
            + "technical experience|engineering experience|development experience|software experience|teaching experience|research experience|leadership experience|internship|internships|"
            + "internship experience|volunteering|volunteer|volunteer experience|volunteer work|voluntary work|volunteer and leadership|community service|community involvement|military service|military experience|military|freelance|"
            + "freelance experience|freelance work|consulting experience|own company|entrepreneurship|professional career|positions held|positions|appointments|academic appointments|clinical experience|"
            + "where i've worked|experience and achievements|professional accomplishments|career progression|practical experience|other experience|additional experience|previous experience|previous employment|"
            + "apprenticeship|traineeships|training experience|field experience|work|roles|assignments|client engagements|engagements|extracurricular experience|open source experience|"
            + "berufserfahrung|beruflicher werdegang|berufspraxis|werdegang|praktika|praktikum|arbeitserfahrung|praktische erfahrung|beruflicher hintergrund|ehrenamt|ehrenamtliche tatigkeiten|"
            + "experience professionnelle|experiences professionnelles|experiences|parcours professionnel|parcours|emplois|stages|benevolat|"
            + "experiencia|experiencia laboral|experiencia profesional|experiencias|historial laboral|trayectoria profesional|trayectoria|practicas|voluntariado|empleo|"
            + "experiencia profissional|experiencias profissionais|historico profissional|estagios|voluntariado|atuacao profissional|"
            + "esperienza|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|esperienze|tirocini|volontariato|"
            + "werkervaring|ervaring|loopbaan|stage|vrijwilligerswerk|doswiadczenie|doswiadczenie zawodowe|przebieg kariery|praktyki|staze|wolontariat|"
            + "工作经验|工作经历|教学经验|相关经验|实习经历"),
        (SectionKind.Projects,
            "contributions|open source contribution|project highlight|project highlights|проекты|мои проекты|проєкти|projeler|projekt|proiecte|项目|项目经历|主要项目|專案經歷|"
            + "project work|project works|projects done|academic project|academic project work|mini project|mini projects|main project|final year project|projects handled|projects completed|project profile|project portfolio|portfolio projects|featured projects|projects|project|personal projects|side projects|key projects|selected projects|academic projects|project experience|project highlights|projects undertaken|project details|"
            + "open source|open source projects|open source contributions|open source work|open-source|portfolio|technical projects|notable projects|relevant projects|university projects|course projects|"
            + "research projects|capstone project|capstone|projects and open source|professional projects|major projects|hobby projects|software projects|pet projects|contributions|"
            + "projekte|projekterfahrung|eigene projekte|projets|projets personnels|realisations|proyectos|proyectos personales|projetos|projetos pessoais|progetti|progetti personali|projecten|projekty|projekty wlasne|项目经验|项目经历"),
        (SectionKind.Education,
            "образование|высшее образование|обучение|курсы|дополнительное образование|повышение квалификации|освіта|навчання|egitim|utbildning|utdanning|uddannelse|koulutus|vzdelani|kepzettseg|tanulmanyok|educatie|educatie si formare|教育|教育经历|教育程度|学历|培训经历|學歷|学歴|"
            + "academic qualification details|academia|academic credential|scholastic details|scholastic record|workshops|workshops attended|workshop attended|seminars|online courses|courses completed|online courses completed|trainings attended|training undergone|educational profile|educational credentials|educational history|education|academic background|academic qualifications|academic qualification|educational qualifications|educational qualification|educational background|academics|academic|academic history|academic record|"
            + "academic profile|education background|education details|academic details|academic credentials|educational details|education and training|training|trainings|professional training|degrees|degree|studies|university|"
            + "schooling|education history|formal education|coursework|relevant coursework|relevant courses|courses|courses and training|academic achievements and education|scholastics|professional development|continuing education|"
            + "ausbildung|bildung|bildungsweg|schulbildung|studium|akademische ausbildung|schulische ausbildung|akademischer werdegang|weiterbildung|weiterbildungen|fortbildung|fortbildungen|hochschulausbildung|"
            + "formation|formations|etudes|diplomes|parcours academique|scolarite|formation academique|cursus|"
            + "educacion|formacion|formacion academica|estudios|titulacion|formacion complementaria|educacion y formacion|datos academicos|cursos|"
            + "educacao|formacao|formacao academica|escolaridade|formacao complementar|habilitacoes literarias|"
            + "istruzione|formazione|istruzione e formazione|titoli di studio|studi|opleiding|opleidingen|onderwijs|cursussen|wyksztalcenie|edukacja|szkolenia|kursy|kursy i szkolenia|教育背景|教育经历"),
        (SectionKind.Certifications,
            "сертификаты|сертификаты и курсы|сертифікати|sertifikalar|certyfikaty i szkolenia|资格证书|证书|技能证书|"
            + "certifications and courses|certifications and trainings|courses and certification|certification courses|professional certificates|online certifications|certifications and achievements|certifications|certification|certificates|certificate|licenses|licences|licensure|credentials|professional certifications|professional certification|licenses and certifications|certifications and licenses|"
            + "professional licenses|accreditations|accreditation|professional qualifications|training and certifications|training and certificates|trainings and certifications|courses and certificates|courses and certifications|certifications and training|technical certifications|it certifications|certified courses|"
            + "zertifikate|zertifizierungen|zertifizierung|zertifikate und weiterbildungen|certifications professionnelles|certificaciones|certificados|certificacoes|certificazioni|certificati|certificeringen|certificaten|certyfikaty|证书"),
        (SectionKind.Awards,
            "достижения|награды|досягнення|oduller|获奖情况|荣誉奖项|奖项|"
            + "achievement|academic achievement|extra curricular achievements|awards and accomplishments|awards and certifications|honors and achievements|awards|award|honors|honours|honors and awards|awards and honors|achievements|accomplishments|key achievements|key accomplishments|recognition|recognitions|awards and recognition|awards and achievements|"
            + "scholarships|fellowships|grants|prizes|distinctions|honorary|competitions|hackathons|hackathon|competitions , honors and awards|academic achievements|academic honors|notable achievements|scholastic achievements|"
            + "awards and scholarships|fellowships and awards|special recognition|personal achievements|professional achievements|other achievements|"
            + "auszeichnungen|preise|erfolge|stipendien|prix|distinctions et prix|recompenses|premios|logros|reconocimientos|becas|premios e distincoes|conquistas|premi|riconoscimenti|prijzen|onderscheidingen|nagrody|osiagniecia|wyroznienia|获奖经历|荣誉"),
        (SectionKind.Publications,
            "публикации|публікації|yayinlar|专利|著作|"
            + "publication record|submitted articles|conference contributions|papers presented|theses|refereed papers|publications|publication|papers|publications and papers|research papers|patents|patent|publications and patents|patents and publications|talks|presentations|talks and presentations|conference presentations|conference papers|"
            + "conferences|speaking|speaking engagements|public speaking|articles|books|selected publications|publications and presentations|journal articles|refereed publications|peer reviewed publications|writing|blog|blog posts|thesis|dissertation|"
            + "veroffentlichungen|publikationen|vortrage|patente|publicaciones|ponencias|publicacoes|pubblicazioni|publicaties|publikacje|发表作品|论文"),
        (SectionKind.Languages,
            "языки|знание языков|иностранные языки|мови|diller|yabanci diller|sprak|kielet|jazyky|nyelvek|limbi|limbi straine|语言能力|外语能力|"
            + "languages|language|language skills|foreign languages|spoken languages|language proficiency|languages spoken|languages known|linguistic skills|human languages|known languages|"
            + "sprachen|sprachkenntnisse|fremdsprachen|langues|langues etrangeres|competences linguistiques|idiomas|lenguas|lingue|lingue straniere|competenze linguistiche|talen|talenkennis|jezyki|jezyki obce|znajomosc jezykow|语言"),
        (SectionKind.Interests,
            "hobbies and intrest|hobbies and intrests|интересы|увлечения|хобби|інтереси|hobiler|ilgi alanlari|intressen|zajmy|爱好|个人爱好|"
            + "area of interest|areas of interest|fields of interest|field of interest|hobbies and interest|interest and hobbies|interests and activities|interests|hobbies|interests and hobbies|hobbies and interests|personal interests|interest|extracurricular interests|passions|other interests|outside interests|leisure|leisure activities|"
            + "interessen|hobbys|hobbys und interessen|freizeit|centres d'interet|centre d'interet|loisirs|interets|intereses|aficiones|interesses|passatempos|interessi|hobby|interessi personali|interesses e hobbies|zainteresowania|hobby's|兴趣爱好"),
        (SectionKind.References,
            "рекомендации|рекомендації|referanslar|referenser|"
            + "references|reference|referees|professional references|testimonials|recommendations|references available upon request|referenzen|referenz|referencias|referenze|referenties|referencje|recomendaciones|recomendacoes|推荐人"),
        (SectionKind.Other,
            "leadership|leadership roles|positions of responsibility|position of responsibility|responsibilities held|contacts|contatos|contactos|kontakte|references and contacts|note|notes|family details|career preferences|best fit roles|контакты|контактная информация|личная информация|персональные данные|дополнительная информация|о кандидате|контакти|iletisim|kisisel bilgiler|kontaktuppgifter|kontaktni udaje|osobni udaje|date personale|基本信息|个人资料|联系信息|其他|"
            + "extra-curricular|extracurriculars|extra curriculars|societies and extracurriculars|co-curricular|co curricular activities|industrial visit|industrial visits|professional activities|personal profile details|personal dossier|personal info|personal snippets|social profiles|profiles|web presence|affiliations|professional affiliations|memberships|professional memberships|membership|associations|professional associations|organizations|organisations|professional organizations|activities|extracurricular activities|"
            + "extra-curricular activities|extra curricular activities|co-curricular activities|leadership and activities|activities and leadership|campus involvement|involvement|clubs|security clearance|clearance|clearances|links|online presence|social|social media|social links|"
            + "additional information|other information|miscellaneous|additional|other|others|more|more about me|availability|notice period|declaration|visa status|work authorization|work authorisation|citizenship|driving licence|driving license|"
            + "contact|contact me|contact information|contact details|contact info|get in touch|personal details|personal information|personal data|details|personal particulars|personal|bio data|biodata|"
            + "kontakt|kontaktdaten|personliche daten|personliche angaben|personalien|sonstiges|mitgliedschaften|coordonnees|informations personnelles|divers|informations complementaires|etat civil|"
            + "contacto|datos personales|datos de contacto|informacion personal|otros datos|otros|informacion adicional|contato|dados pessoais|informacoes pessoais|informacoes adicionais|outros|"
            + "contatti|dati personali|informazioni personali|altre informazioni|altro|persoonlijke gegevens|contactgegevens|persoonlijke informatie|overig|dane osobowe|dane kontaktowe|inne|informacje dodatkowe|联系方式|个人信息"),
    ];

    /// <summary>Words that name the kind whatever stands beside them.</summary>
    public static readonly (SectionKind Kind, string Phrases)[] Heads =
    [
        (SectionKind.Experience, "experience experiences employment internships volunteering berufserfahrung erfahrung experiencia esperienza esperienze werkervaring doswiadczenie"),
        (SectionKind.Skills, "skills knowledge proficiencies expertise competencies technologies habilidades aptitudes conocimientos conhecimentos connaissances kenntnisse fahigkeiten competences competencias competenze vaardigheden umiejetnosci strengths"),
        (SectionKind.Projects, "projects projekte projets proyectos projetos progetti projekty projecten"),
        (SectionKind.Education, "education qualifications ausbildung formation formacion formacao istruzione formazione opleiding wyksztalcenie coursework courses training"),
        (SectionKind.Summary, "summary profile objective"),
        (SectionKind.Certifications, "certifications certificates licenses certificaciones certificacoes certificazioni zertifikate"),
        (SectionKind.Awards, "awards honors honours achievements accomplishments scholarships fellowships grants hackathons competitions"),
        (SectionKind.Publications, "publications papers presentations patents talks publicaciones publikationen publicacoes pubblicazioni"),
        (SectionKind.Languages, "idiomas langues sprachen"),
        (SectionKind.Interests, "interests hobbies"),
        (SectionKind.References, "references referees"),
        (SectionKind.Other, "affiliations memberships activities organizations associations"),
    ];

    /// <summary>Words that hint at the kind wherever they stand in a line that is set as a heading.</summary>
    public static readonly (SectionKind Kind, string Phrases)[] Parts =
    [
        (SectionKind.Experience, "internship work job jobs volunteer stage stages emploi"),
        (SectionKind.Skills, "skill strength expert toolkit tools technology programming competence competency habilidades aptitudes conocimientos conhecimentos connaissances kompetenzen capabilities abilities"),
        (SectionKind.Projects, "project projet proyecto projeto progetto projekt portfolio"),
        (SectionKind.Education, "degree degrees course seminars academic academics workshop workshops trainings schooling studies diplome diplomes etudes educacion educacao estudios bildung studium"),
        (SectionKind.Summary, "summaries about me introduction"),
        (SectionKind.Certifications, "certification certificate licenses"),
        (SectionKind.Awards, "award achievement accomplishment prizes competition hackathon"),
        (SectionKind.Publications, "publication patent conference conferences articles article thesis theses papers"),
        (SectionKind.Languages, "languages language langue lingue"),
        (SectionKind.Interests, "interest hobby"),
        (SectionKind.References, "reference"),
        (SectionKind.Other, "leadership responsibility responsibilities volunteerism societies extracurriculars extracurricular curricular membership activity information details declaration visits visit contact contacts"),
    ];

    /// <summary>Head words that lead only where they close the phrase: "Training Manager", "Experience Designer".</summary>
    public static readonly FrozenSet<string> OnlyLast = FrozenSet.ToFrozenSet(
        ("experience experiences employment skills knowledge expertise competencies technologies projects education qualifications coursework courses training summary profile objective strengths "
        + "certifications certificates licenses awards honors honours achievements accomplishments publications papers presentations patents talks interests references activities organizations associations").Split(' '));
}
