namespace WordResumeCoach.Tests.Rewrites;

/// <summary>Rewrites that add a fact, each with the words that must be refused.</summary>
public static class FactGuardInventions
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in FactGuardTable.Read(Table))
            rows.Add(row["original"], row["rewritten"], row["given"], row["refused"]);
        return rows;
    }

    private const string Table =
        """
        # figures

        Tuned the booking queries.
        -> Tuned the booking queries, cutting response time by 40%.
        refused: 40%

        Cut nightly matching from 8 hours to 3 hours.
        -> Cut nightly matching from 8 hours to 2 hours.
        refused: 8 hours to 2 hours

        Cut nightly matching from 8 hours to 3 hours.
        -> Cut nightly matching from 3 hours to 8 hours.
        refused: 3 hours to 8 hours

        Served 94,772 active users from one cluster.
        -> Served 16,181 users from one cluster.
        refused: 16,181 users

        Joined for phase 5 of the rollout.
        -> Joined the rollout with 5 engineers.
        refused: 5 engineers

        Changed order volume by -15% in one region.
        -> Changed order volume by 15% in one region.
        refused: 15%

        Kept ~50 tenants on one shard.
        -> Kept 50 tenants on one shard.
        refused: 50 tenants

        Ran about 300 jobs per hour.
        -> Ran 300 jobs per hour.
        refused: 300 jobs per hour

        Ran 300 jobs per hour.
        -> Ran over 300 jobs per hour.
        refused: 300 jobs per hour

        Ran 300 jobs per hour.
        -> Ran 300+ jobs per hour.
        refused: 300+ jobs per hour

        Ran 300 jobs per hour.
        -> Ran 300 jobs per minute.
        refused: 300 jobs per minute

        Ran 300 jobs in one queue.
        -> Ran 300 jobs per second in one queue.
        refused: 300 jobs per second

        Moved 12 services to containers.
        -> Moved 12 clusters to containers.
        refused: 12 clusters

        Built billing for 40 merchants.
        -> Built billing for 40 million merchants.
        refused: 40 million merchants

        Saved $40 per tenant each month.
        -> Saved €40 per tenant each month.
        refused: €40

        Answered searches in 80 ms.
        -> Answered searches in 80 s.
        refused: 80 s

        Held 99.5% availability over the winter.
        -> Held 99.95% availability over the winter.
        refused: 99.95%

        Handled 50-100 requests per second.
        -> Handled 100 requests per second.
        refused: 100 requests per second

        Reduced the page load time.
        -> Halved the page load time.
        refused: Halved

        Grew test coverage of the ledger.
        -> Doubled test coverage of the ledger.
        refused: Doubled

        Reduced cost by 20% and latency by 40%.
        -> Reduced cost by 40% and latency by 20%.
        refused: 40%

        Split the monolith into services.
        -> Split the monolith into twelve services.
        refused: twelve services

        Mentored new colleagues in code review.
        -> Mentored a dozen colleagues in code review.
        refused: a dozen colleagues

        Upgraded the platform to Java 17.
        -> Upgraded the platform to Java 21.
        refused: 21

        Upgraded the platform to Java 17.
        -> Upgraded 17 services of the platform to Java.
        refused: 17 services

        Fixed the outage on port 8443.
        -> Fixed 8443 outages.
        refused: 8443 outages

        Wrote the import jobs.
        -> Wrote import jobs for thousands of stores.
        refused: thousands of stores

        Kept the p95 of checkout under 200 ms.
        -> Kept the p99 of checkout under 200 ms.
        refused: p99

        Finished third of 40 teams in a schema contest.
        -> Finished 1st of 40 teams in a schema contest.
        refused: 1st

        # what the author typed covers itself, nothing else

        Built APIs for the shop.
        -> Built APIs for the shop, serving 900 requests per second with a p95 of 70 ms.
        given: 900 requests per second
        refused: 70 ms

        # technologies

        Built a cache for product pages.
        -> Built a Redis cache for product pages.
        refused: Redis

        Stored orders in PostgreSQL.
        -> Stored orders in MySQL.
        refused: MySQL

        Sent events between services with Kafka.
        -> Sent events between services with Kafka and RabbitMQ.
        refused: RabbitMQ

        Deployed the quote service to AWS.
        -> Deployed the quote service to AWS Lambda.
        refused: AWS Lambda

        Wrote the gateway in Java.
        -> Wrote the gateway in Go.
        refused: Go

        Wrote scripts for the release.
        -> Wrote Python scripts for the release.
        refused: Python

        Set up the pipeline for the mobile team.
        -> Set up the GitHub Actions pipeline for the mobile team.
        refused: GitHub Actions

        Built REST endpoints for invoices.
        -> Built GraphQL endpoints for invoices.
        refused: GraphQL

        # names

        Migrated the claims archive.
        -> Migrated the claims archive for Northwind.
        refused: Northwind

        Met the audit rules for stored cards.
        -> Met the PCI audit rules for stored cards.
        refused: PCI

        Worked in the payments group.
        -> Worked in the payments group in Berlin.
        refused: Berlin

        Presented the migration to staff.
        -> Presented the migration at QCon.
        refused: QCon

        Contoso payroll: rewrote the tax engine.
        -> Fabrikam payroll: rewrote the tax engine.
        refused: Fabrikam

        # titles

        Built the search service.
        -> Built the search service as tech lead.
        refused: lead

        Built the search service.
        -> Built the search service as a senior engineer.
        refused: senior

        Ran the weekly review of designs.
        -> Ran the weekly review of designs as principal engineer.
        refused: principal

        Answered questions from the sales group.
        -> Answered questions from the sales manager.
        refused: manager

        # dates

        Moved billing off the old host.
        -> Moved billing off the old host in 2021.
        refused: 2021

        Released the portal in March.
        -> Released the portal in May.
        refused: May

        # ownership

        Helped design the sharding scheme for tenant data.
        -> Designed the sharding scheme for tenant data.
        refused: Designed

        Helped with the move from RabbitMQ to Kafka.
        -> Migrated from RabbitMQ to Kafka.
        refused: Migrated

        Contributed to the pricing engine.
        -> Led the pricing engine.
        refused: Led

        Contributed to the pricing engine.
        -> Built the pricing engine.
        refused: Built

        Assisted in building the quote cache.
        -> Built the quote cache.
        refused: Built

        I was also actively involved in maintaining the quote cache.
        -> Maintained the quote cache.
        refused: Maintained

        Built the ledger service.
        -> Architected the ledger service.
        refused: Architected

        Built the ledger service.
        -> Led the build of the ledger service.
        refused: Led

        Built the ledger service.
        -> Owned and built the ledger service.
        refused: Owned

        Worked on caching for the search page.
        -> Built caching for the search page.
        refused: Built

        Joined a team of 6 that built the ledger.
        -> Led a team of 6 that built the ledger.
        refused: Led

        Worked as part of the platform team to deliver a new login.
        -> Delivered a new login.
        refused: Delivered

        Part of the team that rebuilt the ingest pipeline.
        -> Rebuilt the ingest pipeline.
        refused: Rebuilt

        The ingest pipeline was rebuilt by the platform team.
        -> Rebuilt the ingest pipeline.
        refused: Rebuilt

        Participated in the redesign of the schema and helped write the migration.
        -> Redesigned the schema and wrote the migration.
        refused: Redesigned

        Managed the release calendar.
        -> Managed the release team.
        refused: Managed

        Maintained dashboards for the on-call group.
        -> Maintained dashboards, spearheading the on-call group.
        refused: spearheading

        # an aim is not a result

        Worked on query caching to speed up search.
        -> Sped up search with query caching.
        refused: Sped up

        Introduced blue-green deploys to reduce downtime.
        -> Introduced blue-green deploys and reduced downtime.
        refused: reduced

        Introduced blue-green deploys to reduce downtime.
        -> Introduced blue-green deploys, reducing downtime.
        refused: reducing

        Added read replicas to improve report speed.
        -> Improved report speed by adding read replicas.
        refused: Improved

        Wrote a retry policy to ensure delivery.
        -> Ensured delivery with a retry policy.
        refused: Ensured

        Built an export API to enable self-service.
        -> Built an export API that enabled self-service.
        refused: enabled

        Responsible for improving sign-up.
        -> Improved sign-up.
        refused: Improved

        Reduced the number of alerts.
        -> Increased the number of alerts.
        refused: Increased

        Wrote tests for the importer.
        -> Wrote tests for the importer, preventing regressions.
        refused: preventing

        Wrote tests for the importer.
        -> Wrote tests for the importer, resulting in fewer complaints.
        refused: resulting in

        Implemented caching so that search would be faster.
        -> Made search faster with caching.
        refused: Made … faster

        # acts

        Coordinated with vendors.
        -> Coordinated with vendors and negotiated prices.
        refused: negotiated

        Reviewed the billing code.
        -> Reviewed, rewrote and documented the billing code.
        refused: documented

        # reach

        Wrote the logging library.
        -> Wrote the company-wide logging library.
        refused: company-wide

        Wrote the logging library.
        -> Wrote the logging library used daily across the organisation.
        refused: daily

        Wrote the logging library.
        -> Wrote the logging library used across the organisation.
        refused: across the organisation

        Served shoppers from the catalogue API.
        -> Served shoppers globally from the catalogue API.
        refused: globally

        Served shoppers from the catalogue API.
        -> Served millions of shoppers from the catalogue API.
        refused: millions of shoppers

        Rewrote the parser.
        -> Single-handedly rewrote the parser.
        refused: Single-handedly

        Reduced build time by caching images.
        -> Significantly reduced build time by caching images.
        refused: Significantly
        """;
}
