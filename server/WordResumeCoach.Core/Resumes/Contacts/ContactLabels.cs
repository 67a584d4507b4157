using System.Collections.Frozen;
using WordResumeCoach.Core.Resumes.Lines;

namespace WordResumeCoach.Core.Resumes.Contacts;

/// <summary>Words that announce a contact detail, in the languages resumes are written in. All folded.</summary>
internal static class ContactLabels
{
    public const int LongestLabel = 45;
    private const int MostWords = 7;

    private static readonly (ContactKind Kind, string Words)[] Known =
    [
        (ContactKind.Email, "email emails mail mails gmail e-mails courriel correo correos mel mailto epost e-post eposta e-posta sahkoposti e 邮箱 电子邮件 电子邮箱 信箱 メール 이메일 почта מייל אימייל דוא\"ל البريد بريد الإيميل ایمیل sahkopostiosoite"),
        (ContactKind.Phone, "phone phones ph telephone telephones tel tele mobile mobiles mob cell cellphone cellular handphone whatsapp portable telefon telefone telefono telemovel celular movil cellulare handy mobil mobiel mobilnummer telefoon gsm fon tfno tfn tlf tlfno telf tfn. "
            + "m t p h c 电话 手机 联系电话 手机号码 電話 携帯 전화 휴대폰 연락처 телефон тел моб טלפון נייד פלאפון סלולרי الهاتف هاتف جوال الجوال موبايل تلفن موبایل thoại puhelin puhelinnumero telefonszam mobitel telefonas โทรศัพท์ โทร"),
        (ContactKind.Address, "address addresses adress addr location located based residence residing lives city town state zip pin pincode postcode adresse anschrift wohnort wohnhaft direccion domicilio ubicacion ciudad localidad "
            + "endereco cidade localizacao indirizzo residenza citta domicile localisation ville adres woonplaats adresa miejscowosc zamieszkania a l 地址 住址 现居 现居地 居住地 所在地 城市 住所 現住所 주소 адрес город כתובת מגורים עיר العنوان عنوان المدينة آدرس alamat osoite cim lakcim lakohely naslov adresas ที่อยู่"),
        (ContactKind.LinkedIn, "linkedin"),
        (ContactKind.GitHub, "github git repository repo repositories"),
        (ContactKind.Website, "website web webpage site homepage portfolio blog url www webseite weblog portfolio's portafolio w 个人网站 博客 сайт портфолио"),
        (ContactKind.Account, "fax skype telegram twitter facebook instagram insta gitlab bitbucket stackoverflow kaggle leetcode hackerrank codeforces codechef geeksforgeeks gfg medium youtube discord wechat qq orcid scholar researchgate behance dribbble xing viber signal icq 微信 телеграм"),
        (ContactKind.Detail, "birth dob d.o.b birthdate birthday born nationality citizenship citizen marital father father's fathers mother mother's husband husband's wife spouse gender sex age religion caste blood bloodgroup visa passport pasaporte passaporte passeport reisepass paszport aadhar aadhaar pan cnic nric nid dni nie nif cif cpf rg ssn pesel bsn egn jmbg oib curp rfc cuil cuit cedula snils снилс инн паспорт identity identification ausweisnummer driving license licence "
            + "geburtsdatum geburtsort geboren familienstand staatsangehorigkeit nationalitat fuhrerschein naissance nee nationalite familiale permis nacimiento nacionalidad civil edad sexo nascimento nacionalidade idade nascita nazionalita stato eta "
            + "geboortedatum nationaliteit burgerlijke urodzenia obywatelstwo availability notice roll reg registration enrollment enrolment regd usn prn rollno 性别 年龄 出生年月 籍贯 民族 政治面貌 婚姻 生年月日 생년월일 рождения гражданство пол возраст לידה גיל مواليد الميلاد الجنسية الجنس العمر syntymaaika szuletesi allampolgarsag kelahiran agama kewarganegaraan"),
    ];

    // Words that say which one, and nothing of themselves.
    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        ("no nos number numbers num nr nbr id ids # my your the personal professional work office official home house private business current present permanent mailing postal residential street full primary secondary alternate alternative "
        + "profile profiles link links username user account handle of la le el de del da do di du et e y and & or und i u us uk info information details detail date place country code status contact contacts for at in me numero nummer num. line known languages "
        + "electronico electronica fixe komorkowy fijo mobile page public official situation etat estado lugar fecha data luogo lieu civile kontakt kontaktowy korrespondenz эл электронная номер дата место проживания жительства national card security social מספר תאריך رقم تاريخ الإلكتروني số điện địa chỉ nomor tempat tanggal hely ido").Split(' '));

    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet("name nom nombre nome naam imie nazwisko vorname nachname familienname apellido apellidos sobrenome cognome voornaam achternaam prenom surname forename 姓名 氏名 이름 имя фамилия фио".Split(' '));

    // Words that say which part of the name.
    private static readonly FrozenSet<string> NameParts = FrozenSet.ToFrozenSet("first last given family middle employee candidate applicant".Split(' '));

    private static readonly FrozenDictionary<string, ContactKind> Kinds = Known.SelectMany(group => group.Words.Split(' ').Select(word => (word, group.Kind))).DistinctBy(pair => pair.word).ToFrozenDictionary(pair => pair.word, pair => pair.Kind);

    /// <summary>What words announce; null when they are no label. "Contact" alone announces a phone number.</summary>
    public static ContactKind? Of(string words)
    {
        if (words.Length is 0 or > LongestLabel)
            return null;
        var folded = Folded.Of(words).Replace("linked in", "linkedin", StringComparison.Ordinal).Replace("linked-in", "linkedin", StringComparison.Ordinal).Replace("git hub", "github", StringComparison.Ordinal)
            .Replace("e-mail", "email", StringComparison.Ordinal).Replace("e mail", "email", StringComparison.Ordinal).Replace("stack overflow", "stackoverflow", StringComparison.Ordinal).Replace("blood group", "bloodgroup", StringComparison.Ordinal);
        var tokens = folded.Split([' ', '\u00A0', '\t', '/', ',', '(', ')', '*', '\u000B', '-', '\u001E', '|', '_'], StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Length is 0 or > MostWords)
            return null;
        ContactKind? found = null;
        var (named, part) = (false, false);
        foreach (var raw in tokens)
        {
            var token = raw.Trim('.', '\'', '’');
            // A letter stands for a detail only before a colon: "A/L" is an exam.
            if (Kinds.TryGetValue(token, out var kind))
                found ??= token.Length == 1 && token[0] < '\u0250' ? null : kind;
            else if (Names.Contains(token))
                named = true;
            else if (NameParts.Contains(token))
                part = true;
            else if (token.Length > 0 && !Fillers.Contains(token))
                return null;
        }
        if (part && !named)
            return null;
        if (tokens.Length == 1 && tokens[0].Length == 1)
            return null;
        return found ?? (named ? ContactKind.Name : folded.Trim(' ', '.') is "contact" or "contacts" or "contact no" or "contact number" or "contact details" or "contact info" ? ContactKind.Phone : folded.Contains("languages known", StringComparison.Ordinal) ? ContactKind.Detail : null);
    }

    /// <summary>As <see cref="Of"/>, for words closed by a colon: there a single letter is a label too ("M: 555-0100").</summary>
    public static ContactKind? BeforeColon(string words) => words.Trim(' ', '.', '(', ')', '[', ']') is { Length: 1 } letter ? Kinds.TryGetValue(Folded.Of(letter), out var kind) ? kind : null : Of(words);
}
