using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Outlines.Markup;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>A German Lebenslauf: personal data first, dates in a column of their own, place and date at the end.</summary>
public sealed class GermanTests
{
    [Fact(Skip = "Read wrongly yet: the outline is being taught this page.")]
    public void Lebenslauf() => Assert.Equal(
        """
        name: Katrin Beispiel
        email: katrin@example.com
        phone: +49 30 555 0115
        location: Lindenweg 4, 12345 Berlin
        text     Lebenslauf
        [other]
        heading  Persönliche Daten
        name     Name:\tKatrin Beispiel
        contact  Anschrift:\tLindenweg 4, 12345 Berlin
        contact  Telefon:\t+49 30 555 0115
        contact  E-Mail:\tkatrin@example.com
        text     Geburtsdatum:\t3. Mai 1990 in Jena
        [summary]
        heading  Kurzprofil
        summary  Backend-Entwicklerin mit acht Jahren Erfahrung in Zahlungsverkehr und Logistik, vor allem mit Java und PostgreSQL.
        [experience]
        heading  Berufserfahrung
          = Senior-Softwareentwicklerin | Spreebank AG | Berlin | 2020-04..present
        entry    04/2020 – heute\tSenior-Softwareentwicklerin, Spreebank AG, Berlin
        bullet   Aufbau eines Dienstes für Echtzeitüberweisungen mit 500 Buchungen pro Sekunde
        bullet   Einführung von Tracing in 18 Diensten
        bullet   Betreuung von zwei Auszubildenden
          = Softwareentwicklerin | Elbe Logistik GmbH | Hamburg | 2016-10..2020-03
        entry    10/2016 – 03/2020\tSoftwareentwicklerin, Elbe Logistik GmbH, Hamburg
        bullet   Entwicklung der Sendungsverfolgung in Java und Kafka
        bullet   Ablösung eines Altsystems in COBOL
          = Werkstudentin | Saale Software GmbH | Jena | 2014-03..2016-09
        entry    03/2014 – 09/2016\tWerkstudentin, Saale Software GmbH, Jena
        bullet   Pflege der Testumgebung
        [education]
        heading  Ausbildung
          = M.Sc. Informatik | Universität Jena | - | 2013..2016
        entry    2013 – 2016\tM.Sc. Informatik, Universität Jena
        text     Abschlussnote: 1,4
          = B.Sc. Informatik | Universität Jena | - | 2010..2013
        entry    2010 – 2013\tB.Sc. Informatik, Universität Jena
          = Abitur | Gymnasium am Anger, Jena | - | 2010
        entry    2010\tAbitur, Gymnasium am Anger, Jena
        [skills]
        heading  EDV-Kenntnisse
        skills   Programmiersprachen:\tJava, Kotlin, SQL
        skills   Werkzeuge:\tDocker, Jenkins, Git
        [languages]
        heading  Sprachkenntnisse
        skills   Deutsch:\tMuttersprache
        skills   Englisch:\tverhandlungssicher
        [certifications]
        heading  Zertifikate
        text     Certified Kubernetes Administrator, 2021
        [interests]
        heading  Interessen
        text     Chorgesang, Wandern
        text     Berlin, 3. November 2026
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        P(BoldSized(22, "Lebenslauf")),
        Heading("Persönliche Daten"),
        Line("Name:", "Katrin Beispiel"),
        Line("Anschrift:", "Lindenweg 4, 12345 Berlin"),
        Line("Telefon:", "+49 30 555 0115"),
        Line("E-Mail:", "katrin@example.com"),
        Line("Geburtsdatum:", "3. Mai 1990 in Jena"),
        Heading("Kurzprofil"),
        "Backend-Entwicklerin mit acht Jahren Erfahrung in Zahlungsverkehr und Logistik, vor allem mit Java und PostgreSQL.",
        Heading("Berufserfahrung"),
        Line("04/2020 – heute", "Senior-Softwareentwicklerin, Spreebank AG, Berlin"),
        Point("Aufbau eines Dienstes für Echtzeitüberweisungen mit 500 Buchungen pro Sekunde"),
        Point("Einführung von Tracing in 18 Diensten"),
        Point("Betreuung von zwei Auszubildenden"),
        Line("10/2016 – 03/2020", "Softwareentwicklerin, Elbe Logistik GmbH, Hamburg"),
        Point("Entwicklung der Sendungsverfolgung in Java und Kafka"),
        Point("Ablösung eines Altsystems in COBOL"),
        Line("03/2014 – 09/2016", "Werkstudentin, Saale Software GmbH, Jena"),
        Point("Pflege der Testumgebung"),
        Heading("Ausbildung"),
        Line("2013 – 2016", "M.Sc. Informatik, Universität Jena"),
        Set("<w:ind w:left=\"2400\"/>", "Abschlussnote: 1,4"),
        Line("2010 – 2013", "B.Sc. Informatik, Universität Jena"),
        Line("2010", "Abitur, Gymnasium am Anger, Jena"),
        Heading("EDV-Kenntnisse"),
        Line("Programmiersprachen:", "Java, Kotlin, SQL"),
        Line("Werkzeuge:", "Docker, Jenkins, Git"),
        Heading("Sprachkenntnisse"),
        Line("Deutsch:", "Muttersprache"),
        Line("Englisch:", "verhandlungssicher"),
        Heading("Zertifikate"),
        "Certified Kubernetes Administrator, 2021",
        Heading("Interessen"),
        "Chorgesang, Wandern",
        Empty,
        "Berlin, 3. November 2026",
        EndBody());

    private static Block Heading(string text) => P(BoldSized(13, text));

    private static Block Line(string left, string right) => Set("<w:tabs><w:tab w:val=\"left\" w:pos=\"2400\"/></w:tabs><w:ind w:left=\"2400\" w:hanging=\"2400\"/>", $"{left}\t{right}");

    private static Block Point(string text) => Set("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:ind w:left=\"2760\" w:hanging=\"260\"/>", text);
}
