using WordResumeCoach.Tests.Docx;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>Two pages with Word's own styles, the way the guides ask for them.</summary>
public sealed class ClassicStyledTests
{
    [Fact]
    public void Classic_resume_with_styles() => Assert.Equal(
        """
        name: Elena Whitcombe
        email: elena.whitcombe@example.com
        phone: +44 20 7946 0101
        linkedin: linkedin.com/in/elena-whitcombe
        github: github.com/ewhitcombe
        location: Manchester, UK
        name     Elena Whitcombe
        text     Senior Backend Engineer
        contact  Manchester, UK | +44 20 7946 0101 | elena.whitcombe@example.com
        contact  linkedin.com/in/elena-whitcombe | github.com/ewhitcombe
        [summary]
        heading  Summary
        summary  Backend engineer with nine years in payments and logistics, mostly Java and Go. Led the split of a billing monolith that now settles 1.4 million invoices a month.
        [skills]
        heading  Skills
        skills   Languages: Java, Go, Kotlin, SQL
        skills   Data: PostgreSQL, Redis, Kafka, Elasticsearch
        skills   Cloud: AWS (ECS, RDS, SQS), Terraform, Docker, Kubernetes
        skills   Observability: Prometheus, Grafana, OpenTelemetry
        [experience]
        heading  Experience
          = Senior Backend Engineer | Orchard Pay | Manchester, UK | 2020-03..present
        entry    Senior Backend Engineer\tMar 2020 – Present
        entry    Orchard Pay, Manchester, UK
        text     A payment company of 300 people that serves 11,000 shops in the United Kingdom and Ireland.
        bullet   Split the billing monolith into seven Go services and cut month-end close from nine hours to forty minutes.
        bullet   Designed the refund API (REST, idempotency keys) used by 11,000 merchants.
        bullet   Reduced p99 latency of card authorisation from 900 ms to 210 ms by moving fraud checks to Kafka.
        bullet   Introduced OpenTelemetry tracing in 23 services; mean time to recovery fell from 70 to 18 minutes.
        bullet   Mentored four engineers, two of whom were promoted.
          = Backend Engineer | Tidewater Freight | Liverpool, UK | 2016-09..2020-02
        entry    Backend Engineer\tSep 2016 – Feb 2020
        entry    Tidewater Freight, Liverpool, UK
        bullet   Built the booking service in Java and Spring Boot, 600 requests per second at peak.
        bullet   Migrated 2.3 TB of shipment history from Oracle to PostgreSQL without downtime.
        bullet   Cut the AWS bill by 31% through right-sizing and reserved instances.
        bullet   Wrote the on-call handbook.
          = Graduate Developer | Heron Books | Leeds, UK | 2014-07..2016-08
        entry    Graduate Developer\tJul 2014 – Aug 2016
        entry    Heron Books, Leeds, UK
        bullet   Automated the catalogue import from 40 publishers in Python.
        bullet   Added integration tests that caught 15 defects before release.
        [projects]
        heading  Projects
          = Ledgerlint (Go, SQLite) | - | - | 2022
        entry    Ledgerlint (Go, SQLite)\t2022
        bullet   Checks double-entry books for gaps; 450 stars.
        [education]
        heading  Education
          = BSc Computer Science, First Class | Salford College | Salford, UK | 2011..2014
        entry    BSc Computer Science, First Class\t2011 – 2014
        entry    Salford College, Salford, UK
        [certifications]
        heading  Certifications
        bullet   AWS Certified Solutions Architect – Associate, 2021
        bullet   Certified Kubernetes Application Developer, 2022
        [interests]
        heading  Interests
        text     Fell running, church bells, sourdough
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        Styled("Title", "Elena Whitcombe"),
        Styled("Subtitle", "Senior Backend Engineer"),
        P("Manchester, UK | +44 20 7946 0101 | ", Link("rIdMail", "elena.whitcombe@example.com")),
        P(Link("rIdIn", "linkedin.com/in/elena-whitcombe"), " | ", Link("rIdGit", "github.com/ewhitcombe")),
        Styled("Heading1", "Summary"),
        "Backend engineer with nine years in payments and logistics, mostly Java and Go. Led the split of a billing monolith that now settles 1.4 million invoices a month.",
        Styled("Heading1", "Skills"),
        P(Bold("Languages:"), " Java, Go, Kotlin, SQL"),
        P(Bold("Data:"), " PostgreSQL, Redis, Kafka, Elasticsearch"),
        P(Bold("Cloud:"), " AWS (ECS, RDS, SQS), Terraform, Docker, Kubernetes"),
        P(Bold("Observability:"), " Prometheus, Grafana, OpenTelemetry"),
        Styled("Heading1", "Experience"),
        Styled("Heading2", "Senior Backend Engineer\tMar 2020 – Present"),
        Styled("Heading3", "Orchard Pay, Manchester, UK"),
        "A payment company of 300 people that serves 11,000 shops in the United Kingdom and Ireland.",
        Styled("ListBullet", "Split the billing monolith into seven Go services and cut month-end close from nine hours to forty minutes."),
        Styled("ListBullet", "Designed the refund API (REST, idempotency keys) used by 11,000 merchants."),
        Styled("ListBullet", "Reduced p99 latency of card authorisation from 900 ms to 210 ms by moving fraud checks to Kafka."),
        Styled("ListBullet", "Introduced OpenTelemetry tracing in 23 services; mean time to recovery fell from 70 to 18 minutes."),
        Styled("ListBullet", "Mentored four engineers, two of whom were promoted."),
        Styled("Heading2", "Backend Engineer\tSep 2016 – Feb 2020"),
        Styled("Heading3", "Tidewater Freight, Liverpool, UK"),
        Styled("ListBullet", "Built the booking service in Java and Spring Boot, 600 requests per second at peak."),
        Styled("ListBullet", "Migrated 2.3 TB of shipment history from Oracle to PostgreSQL without downtime."),
        Styled("ListBullet", "Cut the AWS bill by 31% through right-sizing and reserved instances."),
        Styled("ListBullet", "Wrote the on-call handbook."),
        Styled("Heading2", "Graduate Developer\tJul 2014 – Aug 2016"),
        Styled("Heading3", "Heron Books, Leeds, UK"),
        Styled("ListBullet", "Automated the catalogue import from 40 publishers in Python."),
        Styled("ListBullet", "Added integration tests that caught 15 defects before release."),
        Styled("Heading1", "Projects"),
        Styled("Heading2", "Ledgerlint (Go, SQLite)\t2022"),
        Styled("ListBullet", "Checks double-entry books for gaps; 450 stars."),
        Styled("Heading1", "Education"),
        Styled("Heading2", "BSc Computer Science, First Class\t2011 – 2014"),
        Styled("Heading3", "Salford College, Salford, UK"),
        Styled("Heading1", "Certifications"),
        Styled("ListBullet", "AWS Certified Solutions Architect – Associate, 2021"),
        Styled("ListBullet", "Certified Kubernetes Application Developer, 2022"),
        Styled("Heading1", "Interests"),
        "Fell running, church bells, sourdough",
        EndBody())
        .Hyperlink("rIdMail", "mailto:elena.whitcombe@example.com")
        .Hyperlink("rIdIn", "https://www.linkedin.com/in/elena-whitcombe")
        .Hyperlink("rIdGit", "https://github.com/ewhitcombe");
}
