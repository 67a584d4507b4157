namespace WordResumeCoach.Core.Resumes.Headings;

/// <summary>
/// Section headings of Hebrew, Arabic, Persian, Vietnamese, Indonesian and Malay, Finnish, Hungarian, Romanian, Bulgarian, Croatian and
/// Serbian, Slovene, Slovak, Catalan, the Baltic languages, Thai, Georgian and Armenian, in this order. No guess at a misspelling is made from them.
/// </summary>
internal static class SectionPhrasesAfar
{
    public static readonly (SectionKind Kind, string Phrases)[] All =
    [
        (SectionKind.Summary,
            "תקציר|תמצית|אודות|אודותיי|פרופיל|פרופיל אישי|קצת עליי|על עצמי|מטרה|الملخص|ملخص|الملخص المهني|نبذة|نبذة عني|نبذة شخصية|الهدف|الهدف الوظيفي|خلاصه|درباره من|هدف شغلی|"
            + "mục tiêu|mục tiêu nghề nghiệp|giới thiệu|giới thiệu bản thân|tóm tắt|ringkasan|profil singkat|tentang saya|tujuan karir|objektif kerjaya|tiivistelmä|profiili|összefoglaló|célkitűzés|bemutatkozás|"
            + "sumar|rezumat|obiectiv|obiectiv profesional|obiective profesionale|despre mine|за мен|резюме|o meni|sažetak|povzetek|zhrnutie|o mne|profesijný profil|resum|sobre mi|apie mane|par mani|minust|เกี่ยวกับฉัน|สรุป|ჩემ შესახებ|իմ մասին"),
        (SectionKind.Skills,
            "מיומנויות|כישורים|כישורים טכניים|ידע מקצועי|ידע טכני|ידע במחשבים|יכולות|טכנולוגיות|المهارات|مهارات|المهارات التقنية|المهارات الشخصية|المهارات والخبرات|مهارات الحاسوب|مهارت ها|مهارتها|مهارت های فنی|"
            + "kỹ năng|kĩ năng|các kỹ năng|kỹ năng chuyên môn|keahlian|keterampilan|kemampuan|kemahiran|keahlian teknis|taidot|osaaminen|tekninen osaaminen|it-taidot|készségek|képességek|szakmai készségek|informatikai ismeretek|számítógépes ismeretek|"
            + "competențe|aptitudini|abilități|competențe tehnice|abilități tehnice|aptitudini și competențe|cunoștințe|умения|технически умения|дигитални умения|vještine|veštine|tehničke vještine|tehničke veštine|вештине|veščine|znanja|spretnosti|zručnosti|technické zručnosti|znalosti|"
            + "habilitats|competències|coneixements|įgūdžiai|gebėjimai|prasmes|oskused|ทักษะ|უნარები|հմտություններ"),
        (SectionKind.Experience,
            "ניסיון|ניסיון תעסוקתי|ניסיון מקצועי|ניסיון בעבודה|ניסיון עבודה|נסיון תעסוקתי|נסיון מקצועי|נסיון|תעסוקה|שירות צבאי|שרות צבאי|התנדבות|الخبرة|الخبرات|الخبرات العملية|الخبرة العملية|الخبرة المهنية|الخبرات المهنية|العمل التطوعي|سوابق شغلی|سوابق کاری|تجربه کاری|تجربیات|تجربیات کاری|"
            + "kinh nghiệm|kinh nghiệm làm việc|quá trình làm việc|pengalaman|pengalaman kerja|riwayat pekerjaan|pengalaman profesional|magang|pengalaman magang|työkokemus|kokemus|työhistoria|szakmai tapasztalat|szakmai tapasztalatok|munkatapasztalat|tapasztalat|szakmai gyakorlat|munkahelyek|"
            + "experiență|experiență profesională|experiență de muncă|experiența profesională|locuri de muncă|професионален опит|трудов стаж|трудов опит|опит|radno iskustvo|iskustvo|profesionalno iskustvo|радно искуство|delovne izkušnje|izkušnje|pracovné skúsenosti|skúsenosti|prax|"
            + "experiència|experiència laboral|experiència professional|darbo patirtis|patirtis|darba pieredze|pieredze|töökogemus|ประสบการณ์|ประสบการณ์ทำงาน|ประสบการณ์การทำงาน|ประวัติการทำงาน|სამუშაო გამოცდილება|გამოცდილება|աշխատանքային փորձ"),
        (SectionKind.Projects,
            "פרויקטים|פרוייקטים|المشاريع|مشاريع|پروژه ها|پروژهها|dự án|các dự án|proyek|projek|projektit|projektek|proiecte|проекти|projekti|пројекти|projectes|projektai|projektid|ผลงาน|โปรเจกต์|პროექტები|նախագծեր"),
        (SectionKind.Education,
            "השכלה|לימודים|השכלה אקדמית|קורסים|הכשרות|קורסים והכשרות|השכלה והכשרה|التعليم|المؤهلات|المؤهلات العلمية|المؤهل العلمي|المؤهلات الأكاديمية|الدورات|الدورات التدريبية|تحصیلات|سوابق تحصیلی|دوره ها|"
            + "học vấn|trình độ học vấn|đào tạo|pendidikan|riwayat pendidikan|pendidikan formal|pelatihan|koulutus|kurssit|tanulmányok|képzettség|végzettség|iskolai végzettség|oktatás|educație|educație și formare|studii|formare|cursuri|"
            + "образование|обучения|obrazovanje|образовање|izobrazba|izobraževanje|vzdelanie|kurzy|educació|formació|formació acadèmica|estudis|išsilavinimas|izglītība|haridus|การศึกษา|ประวัติการศึกษา|განათლება|կրթություն"),
        (SectionKind.Certifications,
            "הסמכות|תעודות|الشهادات|شهادات|گواهینامه ها|گواهی نامه ها|chứng chỉ|sertifikasi|sertifikat|sijil|sertifikaatit|tanúsítványok|certificări|сертификати|certifikati|sertifikati|certifikáty|certificacions|sertifikatai|sertifikāti|sertifikaadid|ใบรับรอง"),
        (SectionKind.Awards,
            "פרסים|הישגים|הצטיינות|الجوائز|الإنجازات|افتخارات|giải thưởng|thành tích|penghargaan|prestasi|pencapaian|anugerah|palkinnot|díjak|premii|realizări|награди|постижения|nagrade|ocenenia|premis|apdovanojimai|รางวัล"),
        (SectionKind.Publications,
            "פרסומים|المنشورات|الأبحاث|انتشارات|công bố khoa học|publikasi|julkaisut|publikációk|publicații|публикации|publikacije|publikácie|publicacions"),
        (SectionKind.Languages,
            "שפות|ידיעת שפות|اللغات|لغات|زبان ها|زبانها|ngôn ngữ|ngoại ngữ|bahasa|kemampuan bahasa|kielitaito|kielet|nyelvtudás|nyelvismeret|nyelvek|limbi străine|limbi|limbi vorbite|езици|чужди езици|jezici|strani jezici|језици|jeziki|tuji jeziki|jazyky|idiomes|llengües|kalbos|valodas|keeleoskus|keeled|ภาษา|ენები|լեզուներ"),
        (SectionKind.Interests,
            "תחביבים|תחומי עניין|الهوايات|الاهتمامات|علایق|علاقه مندی ها|sở thích|minat|hobi|harrastukset|kiinnostuksen kohteet|érdeklődési kör|hobbi|hobbik|interese|hobby-uri|pasiuni|интереси|хобита|hobiji|interesi|záujmy|interessos|pomėgiai|vaļasprieki|huvid|ความสนใจ|งานอดิเรก"),
        (SectionKind.References,
            "ממליצים|המלצות|المراجع|معرفین|معرف ها|người tham chiếu|người giới thiệu|rujukan|referensi|suosittelijat|referenciák|referințe|препоръки|preporuke|referencie|referències|rekomendacijos|ผู้อ้างอิง"),
        (SectionKind.Other,
            "פרטים אישיים|פרטי קשר|פרטי התקשרות|צור קשר|המידע האישי|المعلومات الشخصية|البيانات الشخصية|معلومات الاتصال|معلومات التواصل|التواصل|اطلاعات شخصی|مشخصات فردی|اطلاعات تماس|thông tin cá nhân|thông tin liên hệ|liên hệ|hoạt động|"
            + "data pribadi|data diri|informasi pribadi|kontak|maklumat peribadi|organisasi|yhteystiedot|henkilötiedot|személyes adatok|elérhetőség|elérhetőségek|kapcsolat|date personale|informații personale|date de contact|лична информация|лични данни|контакти|"
            + "osobni podaci|lični podaci|osebni podatki|osobné údaje|kontaktné údaje|dades personals|dades de contacte|contacte|kontaktai|asmeninė informacija|kontakti|ติดต่อ|ข้อมูลติดต่อ|ข้อมูลส่วนตัว|ประวัติส่วนตัว|კონტაქტი|կոնտակտներ"),
    ];
}
