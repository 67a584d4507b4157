namespace WordResumeCoach.Tests.Resumes;

/// <summary>Headings that are not spelled, placed or worded as usual.</summary>
public sealed class HeadingSpellingsTests
{
    [Fact]
    public void In_Swedish() => Assert.Equal(
        """
        name: Elsa Prov
        email: elsa@example.com
        name     Elsa Prov
        contact  elsa@example.com
        [experience]
        heading  Arbetslivserfarenhet
          = Systemutvecklare | Exempel AB | - | 2019..2023
        entry    Systemutvecklare, Exempel AB, 2019 – 2023
        bullet   - Byggde ett API i Go.
        [education]
        heading  Utbildning
          = Civilingenjör | Exempelhögskolan | - | 2018
        entry    Civilingenjör, Exempelhögskolan, 2018
        [languages]
        heading  Språkkunskaper
        skills   Svenska, engelska
        """,
        Dump.Of("""
            {b 16} Elsa Prov
            elsa@example.com
            {b 13} Arbetslivserfarenhet
            Systemutvecklare, Exempel AB, 2019 – 2023
            - Byggde ett API i Go.
            {b 13} Utbildning
            Civilingenjör, Exempelhögskolan, 2018
            {b 13} Språkkunskaper
            Svenska, engelska
            """));

    [Fact]
    public void In_Greek_capitals() => Assert.Equal(
        """
        name: Νίκος Δείγμας
        email: nikos@example.com
        name     Νίκος Δείγμας
        contact  nikos@example.com
        [experience]
        heading  ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ
          = Software Engineer | Example SA | - | 2019..2023
        entry    Software Engineer, Example SA, 2019 – 2023
        bullet   - Υπηρεσίες σε Java.
        [education]
        heading  ΕΚΠΑΙΔΕΥΣΗ
          = BSc | - | - | 2018
        entry    BSc, 2018
        [skills]
        heading  ΔΕΞΙΟΤΗΤΕΣ
        skills   Java, Kafka
        """,
        Dump.Of("""
            {b 16} Νίκος Δείγμας
            nikos@example.com
            {b 13} ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ
            Software Engineer, Example SA, 2019 – 2023
            - Υπηρεσίες σε Java.
            {b 13} ΕΚΠΑΙΔΕΥΣΗ
            BSc, 2018
            {b 13} ΔΕΞΙΟΤΗΤΕΣ
            Java, Kafka
            """));

    [Fact]
    public void None_at_all() => Assert.Equal(
        """
        name: Ada Pine
        email: ada@example.com
        name     Ada Pine
        contact  ada@example.com
        [summary]
        summary  Engineer of quiet services that move parcels between nine warehouses every night of the year.
        [experience?]
          = Backend Engineer | Parcel Union | - | 2019..2024
        entry    Backend Engineer, Parcel Union, 2019 – 2024
        bullet   Cut routing time from 90 to 12 minutes.
          = Developer | Mill Road | - | 2016..2019
        entry    Developer, Mill Road, 2016 – 2019
        bullet   Wrote the invoice run.
        """,
        Dump.Of("""
            {b 16} Ada Pine
            ada@example.com
            Engineer of quiet services that move parcels between nine warehouses every night of the year.
            {b} Backend Engineer, Parcel Union, 2019 – 2024
            {l0} Cut routing time from 90 to 12 minutes.
            {b} Developer, Mill Road, 2016 – 2019
            {l0} Wrote the invoice run.
            """));

    [Fact]
    public void Pushed_to_the_middle_by_blanks() => Assert.Equal(
        """
        name: Rhea Nand
        email: rhea@example.com
        name     Rhea Nand
        contact  rhea@example.com
        [summary]
        heading  :                                                            Career Objective
        summary  To keep the booking services of a railway up through every festival of the year.
        [education]
        heading  :                                                         Educational Qualifications
          = BSc Computing | Pune College | - | 2021
        entry    BSc Computing, Pune College, 2021
        [skills]
        heading  :                                                            Computer Proficiency
        skills   Java, MySQL
        """,
        Dump.Of("""
            {14} Rhea Nand
            rhea@example.com
            {b 13} :                                                            Career Objective                                   
            To keep the booking services of a railway up through every festival of the year.
            {b 13} :                                                         Educational Qualifications                            
            BSc Computing, Pune College, 2021
            {b 13} :                                                            Computer Proficiency                               
            {l0} Java, MySQL
            """));

    [Fact]
    public void Table_labels_are_none() => Assert.Equal(
        """
        name: Dev Sample
        email: dev@example.com
        name     Dev Sample
        contact  dev@example.com
        [summary]
        heading  CAREER OBJECTIVE
        summary  To keep the booking services of a railway up through every festival of the year.
        [education]
        heading  ACADEMIC CREDENTIALS
          = BSc Computing | Pune College | - | 2021
        entry    BSc Computing, Pune College, 2021
        [skills]
        heading  TECHNICAL PROFILE
        skills   Languages
        skills   Java, C
        skills   Tools
        skills   Git, Maven
        [other]
        heading  PERSONAL PROFILE
        text     Name
        text     Dev Sample
        text     Date of birth
        text     7 May 1999
        text     Gender
        text     Male
        """,
        Dump.Of("""
            {b 16} Dev Sample
            dev@example.com
            {b c} CAREER OBJECTIVE
            To keep the booking services of a railway up through every festival of the year.
            {b c} ACADEMIC CREDENTIALS
            BSc Computing, Pune College, 2021
            {b c} TECHNICAL PROFILE
            {t1r0c0 b} Languages
            {t1r0c1} Java, C
            {t1r1c0 b} Tools
            {t1r1c1} Git, Maven
            {b c} PERSONAL PROFILE
            {t2r0c0} Name
            {t2r0c1} Dev Sample
            {t2r1c0} Date of birth
            {t2r1c1} 7 May 1999
            {t2r2c0} Gender
            {t2r2c1} Male
            """));

    [Fact]
    public void Misspelled_word_by_word() => Assert.Equal(
        """
        name: Abha Sample
        email: abha@example.com
        name     Abha Sample
        contact  abha@example.com
        [summary]
        heading  Carer Object
        summary  To keep the booking services of a railway up through every festival of the year.
        [education]
        heading  Qualification
        text     Year of passing
        text     School name
          = - | Hillside School | - | 2020
        date     2020
        entry    Hillside School
        [skills]
        heading  Tecnical Skils
        skills   Java, MySQL
        """,
        Dump.Of("""
            {b 20} Abha Sample
            {14} abha@example.com
            {b 16} Carer Object
            {14} To keep the booking services of a railway up through every festival of the year.
            {b 18} Qualification
            {14 r0c0} Year of passing
            {14 r0c1} School name
            {14 r1c0} 2020
            {14 r1c1} Hillside School
            {b 18} Tecnical Skils
            {14} Java, MySQL
            """));

    [Fact]
    public void In_German_compounds() => Assert.Equal(
        """
        name: Jan Muster
        email: jan@example.com
        name     Jan Muster
        contact  jan@example.com
        [experience]
        heading  Beruflicher Werdegang
          = Entwickler | Muster GmbH | - | 2019-03..2023-05
        entry    Entwickler, Muster GmbH, 03/2019 – 05/2023
        bullet   Entwicklung der Dienste, die jede Nacht Pakete zwischen neun Lagern verteilen.
        text     Seit 2021 verantwortlich für den Betrieb aller Warteschlangen und der Datenbanken dahinter.
        [skills]
        heading  Programmierkenntnisse
        skills   Java, Kafka
        [languages]
        heading  Fremdsprachenkenntnisse
        skills   Englisch, Polnisch
        """,
        Dump.Of("""
            {b 16} Jan Muster
            jan@example.com
            {b} Beruflicher Werdegang
            Entwickler, Muster GmbH, 03/2019 – 05/2023
            {l0} Entwicklung der Dienste, die jede Nacht Pakete zwischen neun Lagern verteilen.
            Seit 2021 verantwortlich für den Betrieb aller Warteschlangen und der Datenbanken dahinter.
            {b} Programmierkenntnisse
            Java, Kafka
            {b} Fremdsprachenkenntnisse
            Englisch, Polnisch
            """));

    [Fact]
    public void In_Spanish_over_prose() => Assert.Equal(
        """
        name: Eva Prueba
        email: eva@example.com
        name     Eva Prueba
        contact  eva@example.com
        [experience]
        heading  Trayectoria profesional
          = Desarrolladora | Ejemplo SA | - | 2019..2023
        entry    Desarrolladora, Ejemplo SA, 2019 – 2023
        [skills]
        heading  Aptitudes técnicas
        skills   Trabajo con servicios que mueven paquetes entre nueve almacenes todas las noches del año.
        skills   Escribo en Java desde 2015 y en Go desde 2019, siempre con pruebas y con revisiones.
        [skills]
        heading  Lenguajes de programación
        skills   Java, Go
        """,
        Dump.Of("""
            {b 16} Eva Prueba
            eva@example.com
            {h1 b 14} Trayectoria profesional
            Desarrolladora, Ejemplo SA, 2019 – 2023
            {h1 b 14} Aptitudes técnicas
            Trabajo con servicios que mueven paquetes entre nueve almacenes todas las noches del año.
            Escribo en Java desde 2015 y en Go desde 2019, siempre con pruebas y con revisiones.
            {h1 b 14} Lenguajes de programación
            Java, Go
            """));
}
