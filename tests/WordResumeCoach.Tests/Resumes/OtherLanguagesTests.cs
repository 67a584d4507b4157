namespace WordResumeCoach.Tests.Resumes;

/// <summary>Resumes in German, French, Spanish and Polish.</summary>
public sealed class OtherLanguagesTests
{
    [Fact]
    public void German_resume() => Assert.Equal(
        """
            name: Karla Beispiel
            email: karla@example.com
            phone: 030 555 0108
            location: Musterstraße 12, 10115 Berlin
            text     Lebenslauf
            [other]
            heading  Persönliche Daten
            name     Name: Karla Beispiel
            contact  Anschrift: Musterstraße 12, 10115 Berlin
            contact  Telefon: 030 555 0108
            contact  E-Mail: karla@example.com
            text     Geburtsdatum: 03.05.1990
            [experience]
            heading  Berufserfahrung
              = Softwareentwicklerin | Beispiel GmbH | Berlin | 2020-03..present
            entry    03/2020 – heute\tSoftwareentwicklerin, Beispiel GmbH, Berlin
            bullet   Entwicklung von Microservices mit Java und Spring Boot
            bullet   Einführung von automatisierten Tests
              = Junior-Entwicklerin | Muster AG | Hamburg | 2016-10..2020-02
            entry    Okt. 2016 – Feb. 2020\tJunior-Entwicklerin, Muster AG, Hamburg
            bullet   Wartung des Bestellsystems
            [education]
            heading  Ausbildung
              = B.Sc. Informatik | Universität Hamburg | - | 2013..2016
            entry    2013 – 2016\tB.Sc. Informatik, Universität Hamburg
            [skills]
            heading  Kenntnisse
            skills   Java, Kotlin, SQL, Docker
            [languages]
            heading  Sprachen
            skills   Deutsch (Muttersprache), Englisch (fließend)
            [interests]
            heading  Hobbys
            text     Klettern, Schach
            """,
        Dump.Of("""
            {b 18} Lebenslauf
            {b} Persönliche Daten
            Name: Karla Beispiel
            Anschrift: Musterstraße 12, 10115 Berlin
            Telefon: 030 555 0108
            E-Mail: karla@example.com
            Geburtsdatum: 03.05.1990
            {b} Berufserfahrung
            03/2020 – heute\tSoftwareentwicklerin, Beispiel GmbH, Berlin
            {l0} Entwicklung von Microservices mit Java und Spring Boot
            {l0} Einführung von automatisierten Tests
            Okt. 2016 – Feb. 2020\tJunior-Entwicklerin, Muster AG, Hamburg
            {l0} Wartung des Bestellsystems
            {b} Ausbildung
            2013 – 2016\tB.Sc. Informatik, Universität Hamburg
            {b} Kenntnisse
            Java, Kotlin, SQL, Docker
            {b} Sprachen
            Deutsch (Muttersprache), Englisch (fließend)
            {b} Hobbys
            Klettern, Schach
            """));

    [Fact]
    public void French_resume() => Assert.Equal(
        """
            name: Camille Exemple
            email: camille@example.com
            phone: 06 55 50 10 09
            location: Lyon, France
            name     Camille Exemple
            text     Développeuse back-end
            contact  camille@example.com | 06 55 50 10 09 | Lyon, France
            [experience]
            heading  Expérience professionnelle
              = Ingénieure logiciel | Exemple SA | Lyon | 2019-09..present
            entry    Ingénieure logiciel – Exemple SA, Lyon
            date     septembre 2019 – aujourd'hui
            bullet   • Conception d'une API REST servant 2 millions de requêtes par jour
            bullet   • Migration de PHP vers Go
              = Développeuse | Atelier Web, Grenoble | - | 2017-01..2019-08
            entry    Développeuse – Atelier Web, Grenoble
            date     janv. 2017 – août 2019
            bullet   • Développement de services de paiement
            [education]
            heading  Formation
              = Master Informatique | Université Grenoble Alpes | - | 2014..2016
            entry    Master Informatique, Université Grenoble Alpes
            date     2014 – 2016
            [skills]
            heading  Compétences
            skills   Go, PHP, PostgreSQL, Kafka
            [languages]
            heading  Langues
            skills   Français, anglais
            [interests]
            heading  Centres d'intérêt
            text     Randonnée
            """,
        Dump.Of("""
            {b 20} Camille Exemple
            {14} Développeuse back-end
            camille@example.com | 06 55 50 10 09 | Lyon, France
            {h1} Expérience professionnelle
            {b} Ingénieure logiciel – Exemple SA, Lyon
            septembre 2019 – aujourd'hui
            • Conception d'une API REST servant 2 millions de requêtes par jour
            • Migration de PHP vers Go
            {b} Développeuse – Atelier Web, Grenoble
            janv. 2017 – août 2019
            • Développement de services de paiement
            {h1} Formation
            {b} Master Informatique, Université Grenoble Alpes
            2014 – 2016
            {h1} Compétences
            Go, PHP, PostgreSQL, Kafka
            {h1} Langues
            Français, anglais
            {h1} Centres d'intérêt
            Randonnée
            """));

    [Fact]
    public void Spanish_resume() => Assert.Equal(
        """
            name: Lucía Ejemplo
            email: lucia@example.com
            phone: +34 655 50 01 24
            location: Madrid, España
            name     Lucía Ejemplo
            text     Desarrolladora backend
            contact  lucia@example.com | +34 655 50 01 24 | Madrid, España
            [summary]
            heading  Perfil
            summary  Desarrolladora con cinco años de experiencia en servicios de pago para comercio electrónico en España y México.
            [experience]
            heading  Experiencia laboral
              = Desarrolladora backend | Ejemplo S.L. | Madrid | 2021-01..present
            entry    Desarrolladora backend, Ejemplo S.L., Madrid
            date     enero de 2021 – actualidad
            bullet   Diseño de una API de pagos con 300 peticiones por segundo
            bullet   Migración de MySQL a PostgreSQL
              = Programadora | Muestra S.A. | Sevilla | 2018-03..2020-12
            entry    Programadora, Muestra S.A., Sevilla
            date     marzo 2018 – diciembre 2020
            bullet   Mantenimiento de la tienda en línea
            [education]
            heading  Formación académica
              = Grado en Ingeniería Informática | Universidad de Ejemplo | - | 2014..2018
            entry    Grado en Ingeniería Informática, Universidad de Ejemplo
            date     2014 – 2018
            [languages]
            heading  Idiomas
            skills   Español (nativo), inglés (B2)
            """,
        Dump.Of("""
            {b 20} Lucía Ejemplo
            Desarrolladora backend
            lucia@example.com | +34 655 50 01 24 | Madrid, España
            {h1} Perfil
            Desarrolladora con cinco años de experiencia en servicios de pago para comercio electrónico en España y México.
            {h1} Experiencia laboral
            {b} Desarrolladora backend, Ejemplo S.L., Madrid
            enero de 2021 – actualidad
            {l0} Diseño de una API de pagos con 300 peticiones por segundo
            {l0} Migración de MySQL a PostgreSQL
            {b} Programadora, Muestra S.A., Sevilla
            marzo 2018 – diciembre 2020
            {l0} Mantenimiento de la tienda en línea
            {h1} Formación académica
            {b} Grado en Ingeniería Informática, Universidad de Ejemplo
            2014 – 2018
            {h1} Idiomas
            Español (nativo), inglés (B2)
            """));

    [Fact]
    public void Polish_and_Dutch_headings() => Assert.Equal(
        """
            name: Jan Przykład
            email: jan@example.com
            phone: 500 555 012
            name     Jan Przykład
            contact  jan@example.com, tel. 500 555 012
            [experience]
            heading  DOŚWIADCZENIE ZAWODOWE
              = Programista Java | Przykład Sp. z o.o. | Warszawa | 2019-09..present
            entry    Programista Java, Przykład Sp. z o.o., Warszawa
            date     wrzesień 2019 – obecnie
            bullet   Utrzymanie usług płatniczych
            [education]
            heading  WYKSZTAŁCENIE
              = inż. informatyki | Politechnika Warszawska | - | 2015..2019
            entry    Politechnika Warszawska
            entry    inż. informatyki, 2015 – 2019
            [skills]
            heading  UMIEJĘTNOŚCI
            skills   Java, Spring, Oracle
            [languages]
            heading  JĘZYKI
            skills   angielski C1
            """,
        Dump.Of("""
            {b 18} Jan Przykład
            jan@example.com, tel. 500 555 012
            {b} DOŚWIADCZENIE ZAWODOWE
            {b} Programista Java, Przykład Sp. z o.o., Warszawa
            wrzesień 2019 – obecnie
            {l0} Utrzymanie usług płatniczych
            {b} WYKSZTAŁCENIE
            {b} Politechnika Warszawska
            inż. informatyki, 2015 – 2019
            {b} UMIEJĘTNOŚCI
            Java, Spring, Oracle
            {b} JĘZYKI
            angielski C1
            """));
}
