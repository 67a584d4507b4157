namespace WordResumeCoach.Tests.Resumes;

/// <summary>Words that say what stands beside or below them.</summary>
public sealed class LabelledPartsTests
{
    [Fact]
    public void A_label_in_a_cell_tells_what_the_next_cell_is() => Assert.Equal(
        """
            name: Sam Sample
            name     Sam Sample
            [experience]
            heading  Experience
            date     Mar 2019 – Dec 2021
            text     Project:
              = - | Parcel Tracking | - | -
            entry    Parcel Tracking
            text     Role/Title:
              = Backend Developer | - | - | -
            entry    Backend Developer
            text     Project Duration:
            date     8 months
            text     Operating   Systems:
            skills   Debian
            text     Special Tools:
            skills   Wireshark
            text     Team:
            text     Nine people
            """,
        Dump.Of("""
            {b 20} Sam Sample
            {b 14} Experience
            Mar 2019 – Dec 2021
            {r0c0} Project:
            {r0c1} Parcel Tracking
            {r1c0} Role/Title:
            {r1c1} Backend Developer
            {r2c0} Project Duration:
            {r2c1} 8 months
            {r3c0} Operating   Systems:
            {r3c1} Debian
            {r4c0} Special Tools:
            {r4c1} Wireshark
            {r5c0} Team:
            {r5c1} Nine people
            """));

    [Fact]
    public void A_label_says_nothing_of_the_next_line_of_its_own_cell() => Assert.Equal(
        """
            name: Sam Sample
            name     Sam Sample
            [experience]
            heading  Experience
            text     Tools:
            text     Nine people in two towns
            """,
        Dump.Of("""
            {b 20} Sam Sample
            {b 14} Experience
            {r0c0} Tools:
            {r0c0} Nine people in two towns
            """));

    [Fact]
    public void Words_in_brackets_after_a_span_are_told_of_it() => Assert.Equal(
        """
            name: Sam Sample
            name     Sam Sample
            [education]
            heading  Education
              = BSc Informatics | Example University | - | 2015..2018
            entry    BSc Informatics, Example University
            date     2015 – 2018 (did not complete)
              = - | Example College | - | 2012..2015
            entry    2012 – 2015 (Example College)
              = - | the College of Sampleton | - | 2009..2012
            entry    2009 – 2012 (the College of Sampleton)
            """,
        Dump.Of("""
            {b 20} Sam Sample
            {b 14} Education
            BSc Informatics, Example University
            2015 – 2018 (did not complete)

            2012 – 2015 (Example College)

            2009 – 2012 (the College of Sampleton)
            """));

    [Fact]
    public void Results_and_subjects_are_remarks_on_a_degree() => Assert.Equal(
        """
            name: Sam Sample
            name     Sam Sample
            [education]
            heading  Education
              = BSc Informatics | Example University | - | 2015..2018
            entry    BSc Informatics, Example University, 2015 – 2018
            text     Third year - First Class Honours
            text     Hauptfach: Informatik
            """,
        Dump.Of("""
            {b 20} Sam Sample
            {b 14} Education
            BSc Informatics, Example University, 2015 – 2018
            Third year - First Class Honours
            Hauptfach: Informatik
            """));

    [Fact]
    public void A_label_by_its_look_alone_parts_one_job_where_jobs_have_heading_levels() => Assert.Equal(
        """
            name: Sam Sample
            name     Sam Sample
            [experience]
            heading  Experience
              = Backend Engineer | Contoso | - | 2019..2021
            entry    Backend Engineer, Contoso
            date     2019 – 2021
            bullet   Built the billing service in Go.
            text     My part in the rollout
            bullet   Moved 40 customers over in two weekends.
              = Developer | Fabrikam | - | 2017..2019
            entry    Developer, Fabrikam
            date     2017 – 2019
            bullet   Wrote the import of orders.
            """,
        Dump.Of("""
            {b 20} Sam Sample
            {h2 b 14} Experience
            {h3 b} Backend Engineer, Contoso
            2019 – 2021
            {l0} Built the billing service in Go.
            {b} My part in the rollout
            {l0} Moved 40 customers over in two weekends.
            {h3 b} Developer, Fabrikam
            2017 – 2019
            {l0} Wrote the import of orders.
            """));

    [Fact]
    public void A_projects_name_may_end_in_a_colon() => Assert.Equal(
        """
            name: Sam Sample
            name     Sam Sample
            [projects]
            heading  Projects
              = Weather station (kit) | - | - | -
            entry    Weather station (kit):
            text     Reads five sensors and publishes what they say every ten seconds to a small server.
              = Price prediction | - | - | -
            entry    Title: Price prediction
            bullet   Predicts what a flat costs from its size and street.
            """,
        Dump.Of("""
            {b 20} Sam Sample
            {b 14} Projects
            {l0} Weather station (kit):
            Reads five sensors and publishes what they say every ten seconds to a small server.
            {l0} Title: Price prediction
            {l0} Predicts what a flat costs from its size and street.
            """));

    [Fact]
    public void The_rest_of_a_sentence_whose_lines_were_typed_heads_nothing() => Assert.Equal(
        """
            name: Sam Sample
            name     Sam Sample
            [projects]
            heading  Projects
              = Parcel Tracking | - | - | 2019..2020
            entry    Parcel Tracking, 2019 – 2020
            text     A service that follows parcels over nine carriers and tells the receiver an hour before they come, and
            text     you can see all of it on one map
              = Order Import | - | - | 2018
            entry    Order Import, 2018
            """,
        Dump.Of("""
            {b 20} Sam Sample
            {b 14} Projects
            Parcel Tracking, 2019 – 2020
            A service that follows parcels over nine carriers and tells the receiver an hour before they come, and
            you can see all of it on one map
            Order Import, 2018
            """));
}
