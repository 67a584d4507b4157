namespace WordResumeCoach.Tests.Resumes;

/// <summary>Headings whose words are known in part, or not at all.</summary>
public sealed class HeadingWordsTests
{
    [Fact]
    public void Words_known_in_part_set_like_the_headings() => Assert.Equal(
        """
            name: Asha Sample
            email: asha@example.com
            name     Asha Sample
            contact  asha@example.com
            [summary]
            heading  OBJECTIVE
            summary  To write services that stay up.
            [skills]
            heading  SKILLS
            skills   Java, SQL
            [publications?]
            heading  CONFERENCE APPEARANCES
            text     Slow queries, Example Conf 2023
            [other?]
            heading  STUDENT SOCIETIES
            text     Chess club
            [education]
            heading  EDUCATION
              = BSc Computing | Example University | - | 2022
            entry    BSc Computing, Example University, 2022
            """,
        Dump.Of("""
            {b 20} Asha Sample
            asha@example.com
            {b c 13} OBJECTIVE
            To write services that stay up.
            {b c 13} SKILLS
            Java, SQL
            {b c 13} CONFERENCE APPEARANCES
            Slow queries, Example Conf 2023
            {b c 13} STUDENT SOCIETIES
            Chess club
            {b c 13} EDUCATION
            BSc Computing, Example University, 2022
            """));

    [Fact]
    public void Headings_of_a_language_that_is_not_known() => Assert.Equal(
        """
            name: Aino Esimerkki
            email: aino@example.com
            name     Aino Esimerkki
            contact  aino@example.com
            [other?]
            heading  Xyzalla
            text     Kirjoitan palvelimia.
            [other?]
            heading  Qwertila
              = - | Contoso | - | 2019..2023
            entry    Contoso
            date     2019 - 2023
            bullet   Xalla ylla pella.
            [other?]
            heading  Zorvala
            text     Example University, 2018
            """,
        Dump.Of("""
            {h1} Aino Esimerkki
            aino@example.com
            {h2} Xyzalla
            Kirjoitan palvelimia.
            {h2} Qwertila
            {b} Contoso
            2019 - 2023
            {l0} Xalla ylla pella.
            {h2} Zorvala
            Example University, 2018
            """));

    [Fact]
    public void Russian_resume() => Assert.Equal(
        """
            name: Анна Примерова
            email: anna@example.com
            name     Анна Примерова
            contact  anna@example.com
            [experience]
            heading  Опыт работы
              = Разработчик | Contoso | - | 2019-03..present
            entry    Разработчик, Contoso
            date     Март 2019 – по настоящее время
            bullet   Перенесла расчёт цен на Kafka.
            [education]
            heading  Образование
              = Бакалавр | Университет Пример | - | 2014..2018
            entry    Бакалавр, Университет Пример
            date     2014 – 2018
            [skills]
            heading  Навыки
            skills   Java, PostgreSQL
            """,
        Dump.Of("""
            {b 20} Анна Примерова
            anna@example.com
            {b 14} Опыт работы
            {b} Разработчик, Contoso
            Март 2019 – по настоящее время
            {l0} Перенесла расчёт цен на Kafka.
            {b 14} Образование
            {b} Бакалавр, Университет Пример
            2014 – 2018
            {b 14} Навыки
            Java, PostgreSQL
            """));

    [Fact]
    public void Chinese_headings_joined() => Assert.Equal(
        """
            name: 李例
            email: li@example.com
            name     李例
            contact  li@example.com
            [skills]
            heading  专业技能和语言能力
            skills   熟悉 Java 与 Kafka
            [summary]
            heading  自我评价
            summary  喜欢写清楚的代码。
            """,
        Dump.Of("""
            {b 20} 李例
            li@example.com
            {b 14} 专业技能和语言能力
            {l0} 熟悉 Java 与 Kafka
            {b 14} 自我评价
            喜欢写清楚的代码。
            """));

    [Fact]
    public void Plain_heading_after_a_gap_in_a_page_that_sets_others_apart() => Assert.Equal(
        """
            name: Ida Example
            email: ida@example.com
            name     Ida Example
            contact  ida@example.com
            [education]
            heading  Education
              = BSc Computing | Example University | - | 2022
            entry    BSc Computing, Example University, 2022
            [skills]
            heading  Skills
            skills   Java
            [projects]
            heading  Projects
              = Rate limiter | - | - | -
            entry    Rate limiter
            bullet   Wrote it in Go.
            """,
        Dump.Of("""
            {b 18} Ida Example
            ida@example.com

            Education
            BSc Computing, Example University, 2022

            {b 14} Skills
            Java
            {b 14} Projects
            {b} Rate limiter
            {l0} Wrote it in Go.
            """));

    [Fact]
    public void Headings_on_the_line_of_their_contents() => Assert.Equal(
        """
            name: Pat Example
            email: pat@example.com
            location: Lisbon, Portugal
            name     Pat Example
            contact  pat@example.com | Lisbon, Portugal
            [summary]
            summary  Objective: To write services that stay up.
            [skills]
            skills   Technical skills: Java, Kafka, PostgreSQL
            [languages]
            skills   Languages: Portuguese, English
            [education]
              = Education: BSc Computing | Example University | - | 2019
            entry    Education: BSc Computing, Example University, 2019
            """,
        Dump.Of("""
            {b 20} Pat Example
            pat@example.com | Lisbon, Portugal
            Objective: To write services that stay up.
            Technical skills: Java, Kafka, PostgreSQL
            Languages: Portuguese, English
            Education: BSc Computing, Example University, 2019
            """));
}
