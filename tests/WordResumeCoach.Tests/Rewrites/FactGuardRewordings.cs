namespace WordResumeCoach.Tests.Rewrites;

/// <summary>Rewrites that say the same, or less.</summary>
public static class FactGuardRewordings
{
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in FactGuardTable.Read(Table))
            rows.Add(row["original"], row["rewritten"], row["given"]);
        return rows;
    }

    private const string Table =
        """
        # weak openings

        Responsible for building and operating the payouts service (Go, 3k rps).
        -> Built and operated the payouts service (Go, 3k rps).

        Responsible for building and operating the payouts service (Go, 3k rps).
        -> Build and operate the payouts service (Go, 3k rps).

        Worked on improving the release process, reducing deploy time from 1 hour to 10 minutes.
        -> … the release process, reducing deploy time from 1 hour to 10 minutes.

        Was responsible for the maintenance of the quote cache.
        -> Maintained the quote cache.

        Tasked with writing the import jobs for 40 stores.
        -> Wrote the import jobs for 40 stores.

        Duties included debugging and setting up nightly builds.
        -> Debugged and set up nightly builds.

        Worked with Debezium to stream 40 tables out of Oracle.
        -> Streamed 40 tables out of Oracle with Debezium.

        Worked closely with compliance to define retention rules, then built them as partitioned tables.
        -> Defined retention rules with compliance, then built them as partitioned tables.

        Used Terraform to provision the staging network.
        -> Provisioned the staging network with Terraform.

        Worked on building the invoice API in Kotlin.
        -> Contributed to building the invoice API in Kotlin.

        Responsible for leading the database guild.
        -> Led the database guild.

        Responsible for running and optimizing the search cluster.
        -> Ran and optimized the search cluster.

        Responsible for the design and implementation of a payments API in Kotlin.
        -> Designed and implemented a payments API in Kotlin.

        Was in charge of running the release train.
        -> Ran the release train.

        Worked on fixing bugs in the storefront.
        -> Fixed bugs in the storefront.

        Participated in a 24/7 on-call rotation for 12 services.
        -> Took part in a 24/7 on-call rotation for 12 services.

        We were able to reduce response time from 3 seconds to 800ms.
        -> Reduced response time from 3 s to 800 ms.

        • Responsible for maintaining CI/CD pipelines
        -> • Maintained CI/CD pipelines

        Implemented caching, which resulted in 40% faster responses.
        -> Implemented caching that made responses 40% faster.

        # first person

        I built the rota engine in Kotlin.
        -> Built the rota engine in Kotlin.

        We moved our billing jobs to Kafka, and I wrote the consumer.
        -> Moved billing jobs to Kafka, and wrote the consumer.

        My team and I reduced build time by 30%.
        -> Reduced build time by 30% with the team.

        # passive

        The nightly export was rewritten in Rust by me.
        -> Rewrote the nightly export in Rust.

        Alerts were defined with Prometheus.
        -> Defined alerts with Prometheus.

        # filler

        Successfully migrated 12 services to ECS in a timely manner.
        -> Migrated 12 services to ECS.

        Actively maintained various internal libraries.
        -> Maintained internal libraries.

        # spellings

        Stored events in Mongodb and served them with Nodejs.
        -> Stored events in MongoDB and served them with Node.js.

        Tuned Postgres queries for the portal.
        -> Tuned PostgreSQL queries for the portal.

        Deployed to k8s with Helm charts.
        -> Deployed to Kubernetes with Helm charts.

        Built Restful APIs in Spring Boot.
        -> Built REST APIs in Spring Boot.

        Wrote the ingest in golang.
        -> Wrote the ingest in Go.

        Hosted on Amazon Web Services with S3.
        -> Hosted on AWS with Amazon S3.

        Used JS and TS in the admin tool.
        -> Used JavaScript and TypeScript in the admin tool.

        # figures in other clothes

        Handled 1,200 requests per second.
        -> Handled 1.2k requests per second.

        Handled 1200 requests per second.
        -> Handled 1,200 requests/second.

        Handled 3k rps.
        -> Handled 3,000 requests per second.

        Ran 50-100 jobs per hour.
        -> Ran 50 to 100 jobs per hour.

        Processed 2 million rows a day.
        -> Processed 2M rows per day.

        Processed 2 million rows a day.
        -> Processed two million rows daily.

        Cut the slowest report from 1.2 s to 180 ms.
        -> Cut the slowest report from 1.2s to 180ms.

        Cut the slowest report from 1.2 s to 180 ms.
        -> Cut the slowest report from 1,200 ms to 180 ms.

        Cut the slowest report from 1.2 s to 180 ms.
        -> Cut the slowest report to 180 ms.

        Reduced costs by 20 percent.
        -> Reduced costs by 20%.

        Took part in twelve releases.
        -> Took part in 12 releases.

        Kept ~50 tenants on one shard.
        -> Kept about 50 tenants on one shard.

        Kept over 50 tenants on one shard.
        -> Kept more than 50 tenants on one shard.

        Kept 50+ tenants on one shard.
        -> Kept more than 50 tenants on one shard.

        Kept exactly 48 tenants on one shard.
        -> Kept about 48 tenants on one shard.

        Saved $180K annually on storage.
        -> Saved $180,000 a year on storage.

        Cut the bill by half.
        -> Halved the bill.

        Doubled throughput of the importer.
        -> Raised throughput of the importer 2x.

        Finished third of 40 teams.
        -> Finished 3rd of 40 teams.

        Upgraded the platform from Java 8 to Java 17 on port 8443.
        -> Moved the platform on port 8443 from Java 8 to Java 17.

        Served 94,772 active users.
        -> Served 94,772 users.

        Reduced latency by 40% and cost by 20%.
        -> Cut cost by 20% and latency by 40%.

        # moved and shortened

        Since the nightly job timed out, split it by region and cut it from eight hours to forty minutes.
        -> Cut the nightly job from eight hours to forty minutes by splitting it by region.

        Rebuilt the importer, which reduced failures by 80%.
        -> Reduced failures by 80% by rebuilding the importer.

        Built a gateway used by 11 teams and 3 partners.
        -> Built a gateway used by 3 partners and 11 teams.

        Won the 2024 hackathon with a schema tool in Python.
        -> With a schema tool in Python, won the 2024 hackathon.

        Led and mentored a team of five engineers at Contoso.
        -> Led and mentored five engineers at Contoso.

        Led the redesign of the ledger.
        -> Redesigned the ledger.

        Built the ledger service and presented it to the board.
        -> Helped build the ledger service and presented it to the board.

        Rolled out company-wide single sign-on.
        -> Rolled out single sign-on across the company.

        Migrated the archive with zero downtime.
        -> Migrated the archive without downtime.

        Introduced blue-green deploys to reduce downtime.
        -> Rolled out blue-green deploys to reduce downtime.

        Designed and developed the tariff API to support bulk pricing.
        -> Designed and built the tariff API to support bulk pricing.

        Improved checkout speed and lowered error rates.
        -> Lowered error rates and improved checkout speed.

        Enhanced the search index, increasing conversion by 3%.
        -> Improved the search index and raised conversion by 3%.

        # what the author gave

        Built APIs for the backend.
        -> Built GraphQL APIs for two shop apps and a warehouse scanner, serving 900 requests per second with a p95 of 70 ms.
        given: GraphQL / two shop apps and a warehouse scanner / 900 requests per second / p95 of 70 ms

        Worked with databases to store data.
        -> Tuned PostgreSQL queries with indexes, cutting the slowest invoice search from 4 s to 300 ms.
        given: Tuned / PostgreSQL / indexes / the slowest invoice search / 4 / 300 ms

        Set up queues for the system.
        -> Set up RabbitMQ queues between checkout and fulfilment for 6 consumer services, carrying about 40,000 messages per hour.
        given: RabbitMQ / checkout and fulfilment / 6 / 40000

        Improved reliability.
        -> Cut payout-service incidents from 9 to 2 per month by adding time-outs and circuit breakers.
        given: Cut payout-service incidents / from 9 to 2 per month / time-outs / circuit breakers

        Worked on caching for speed.
        -> Added a Memcached cache for product pages, cutting response time from 600 to 90 ms and answering 85% of reads.
        given: Added / Memcached / product pages / cutting response time from 600 to 90 ms / 85% of reads

        Helped with database migrations.
        -> Wrote the scripts that migrated 70 million rows from MySQL to PostgreSQL with no downtime.
        given: Wrote the scripts that migrated / 70 million rows / MySQL / PostgreSQL / no downtime
        """;
}
