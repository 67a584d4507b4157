namespace WordResumeCoach.Tests.Resumes;

/// <summary>Pages that set headings apart by hand: bold, capitals, size.</summary>
public sealed class PagesWithoutStylesTests
{
    [Fact]
    public void All_capitals_without_styles() => Assert.Equal(
        """
            name: MARIA EXAMPLE
            email: maria@example.com
            phone: (312) 555-0101
            linkedin: linkedin.com/in/maria-example
            github: github.com/mexample
            location: Chicago, IL
            name     MARIA EXAMPLE
            contact  maria@example.com | (312) 555-0101 | Chicago, IL | linkedin.com/in/maria-example | github.com/mexample
            [summary]
            heading  PROFESSIONAL SUMMARY
            summary  Backend engineer with seven years of experience building payment systems in Java and Kotlin.
            [skills]
            heading  TECHNICAL SKILLS
            skills   Languages: Java, Kotlin, SQL
            skills   Infrastructure: AWS, Docker, Terraform
            [experience]
            heading  PROFESSIONAL EXPERIENCE
              = Senior Software Engineer | Northwind Payments | Chicago, IL | 2019-03..present
            entry    Northwind Payments, Chicago, IL\tMar 2019 – Present
            entry    Senior Software Engineer
            bullet   Built a ledger service that posts 4,000 entries per second.
            bullet   Cut reconciliation from six hours to twenty minutes.
              = Software Engineer | Contoso Bank | Milwaukee, WI | 2015-06..2019-02
            entry    Contoso Bank, Milwaukee, WI\tJun 2015 – Feb 2019
            entry    Software Engineer
            bullet   Moved batch jobs from a mainframe to Spring Batch.
            [education]
            heading  EDUCATION
              = B.S. in Computer Science | University of Wisconsin | - | 2015-05
            entry    University of Wisconsin\tMay 2015
            entry    B.S. in Computer Science
            """,
        Dump.Of("""
            {b 16} MARIA EXAMPLE
            maria@example.com | (312) 555-0101 | Chicago, IL | linkedin.com/in/maria-example | github.com/mexample

            {b} PROFESSIONAL SUMMARY
            Backend engineer with seven years of experience building payment systems in Java and Kotlin.

            {b} TECHNICAL SKILLS
            Languages: Java, Kotlin, SQL
            Infrastructure: AWS, Docker, Terraform

            {b} PROFESSIONAL EXPERIENCE
            {b} Northwind Payments, Chicago, IL\tMar 2019 – Present
            Senior Software Engineer
            {l0} Built a ledger service that posts 4,000 entries per second.
            {l0} Cut reconciliation from six hours to twenty minutes.
            {b} Contoso Bank, Milwaukee, WI\tJun 2015 – Feb 2019
            Software Engineer
            {l0} Moved batch jobs from a mainframe to Spring Batch.

            {b} EDUCATION
            {b} University of Wisconsin\tMay 2015
            B.S. in Computer Science
            """));

    [Fact]
    public void Bold_headings_and_bold_jobs_of_one_size() => Assert.Equal(
        """
            name: Tess Example
            email: tess@example.com
            phone: 555-0121
            location: Austin, TX
            name     Tess Example
            contact  tess@example.com | 555-0121 | Austin, TX
            [summary]
            heading  Profile
            summary  Backend developer who has run payment systems for six years and likes them boring.
            [experience]
            heading  Employment
              = Senior Developer | Northwind Traders | - | 2020..2024
            entry    Senior Developer
            entry    Northwind Traders
            date     2020 - 2024
            bullet   Reduced checkout errors by 30% with idempotency keys.
            bullet   Introduced feature flags for the order service.
              = Developer | Tailspin Toys | - | 2017..2020
            entry    Developer
            entry    Tailspin Toys
            date     2017 - 2020
            bullet   Built the returns portal in Ruby on Rails.
            [skills]
            heading  Tools and Technologies
            skills   Ruby, Go, Postgres, Redis, Kubernetes
            [education]
            heading  Training
              = - | Kubernetes Administrator course | - | 2021
            entry    Kubernetes Administrator course, 2021
            """,
        Dump.Of("""
            {b} Tess Example
            tess@example.com | 555-0121 | Austin, TX
            {b} Profile
            Backend developer who has run payment systems for six years and likes them boring.
            {b} Employment
            {b} Senior Developer
            {b} Northwind Traders
            2020 - 2024
            Reduced checkout errors by 30% with idempotency keys.
            Introduced feature flags for the order service.
            {b} Developer
            {b} Tailspin Toys
            2017 - 2020
            Built the returns portal in Ruby on Rails.
            {b} Tools and Technologies
            Ruby, Go, Postgres, Redis, Kubernetes
            {b} Training
            Kubernetes Administrator course, 2021
            """));

    [Fact]
    public void Capital_employers_between_capital_headings() => Assert.Equal(
        """
            name: VERA EXAMPLE
            email: VERA@EXAMPLE.COM
            phone: 555-0123
            name     VERA EXAMPLE
            contact  VERA@EXAMPLE.COM | 555-0123
            [experience]
            heading  EXPERIENCE
              = BACKEND ENGINEER | CONTOSO LTD | - | 2019-03..present
            entry    CONTOSO LTD
            entry    BACKEND ENGINEER
            date     MARCH 2019 TO PRESENT
            bullet   Rewrote the billing worker in Go.
              = SOFTWARE ENGINEER | FABRIKAM INC | - | 2015-06..2019-02
            entry    FABRIKAM INC
            entry    SOFTWARE ENGINEER
            date     JUNE 2015 TO FEBRUARY 2019
            bullet   Built search on Elasticsearch.
            [education]
            heading  EDUCATION
              = BSC COMPUTER SCIENCE | EXAMPLE UNIVERSITY | - | 2015
            entry    EXAMPLE UNIVERSITY
            entry    BSC COMPUTER SCIENCE, 2015
            [skills]
            heading  ADDITIONAL SKILLS
            skills   GO, JAVA, ELASTICSEARCH
            """,
        Dump.Of("""
            {b 18} VERA EXAMPLE
            VERA@EXAMPLE.COM | 555-0123
            {b 12} EXPERIENCE
            {b} CONTOSO LTD
            {b} BACKEND ENGINEER
            MARCH 2019 TO PRESENT
            {l0} Rewrote the billing worker in Go.
            {b} FABRIKAM INC
            {b} SOFTWARE ENGINEER
            JUNE 2015 TO FEBRUARY 2019
            {l0} Built search on Elasticsearch.
            {b 12} EDUCATION
            {b} EXAMPLE UNIVERSITY
            BSC COMPUTER SCIENCE, 2015
            {b 12} ADDITIONAL SKILLS
            {l0} GO, JAVA, ELASTICSEARCH
            """));

    [Fact]
    public void Spaced_out_capitals() => Assert.Equal(
        """
            name: B E A   S A M P L E
            email: bea@example.com
            phone: 555-0132
            location: Denver, CO
            name     B E A   S A M P L E
            contact  bea@example.com  |  555-0132  |  Denver, CO
            [experience]
            heading  E X P E R I E N C E
              = Backend Engineer | Lucerne Publishing | - | 2019..2024
            entry    Backend Engineer | Lucerne Publishing | 2019 - 2024
            bullet   Cut the nightly build from 50 to 12 minutes.
            [education]
            heading  E D U C A T I O N
              = BA Linguistics | Sample University | - | 2015
            entry    BA Linguistics | Sample University | 2015
            [skills]
            heading  T E C H N I C A L   S K I L L S
            skills   Python, Django, Celery
            """,
        Dump.Of("""
            {b 22} B E A   S A M P L E
            bea@example.com  |  555-0132  |  Denver, CO
            {b} E X P E R I E N C E
            Backend Engineer | Lucerne Publishing | 2019 - 2024
            {l0} Cut the nightly build from 50 to 12 minutes.
            {b} E D U C A T I O N
            BA Linguistics | Sample University | 2015
            {b} T E C H N I C A L   S K I L L S
            Python, Django, Celery
            """));
}
