using System.Text.Json;
using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Tests.Language;

public sealed class TopicsTests
{
    [Theory]
    [MemberData(nameof(Lines))]
    public void Tells_what_a_line_is_about(string topics, string text)
    {
        Assert.Equal(topics, string.Join(' ', Topics.Of(text).Select(t => JsonSerializer.Serialize(t).Trim('"'))));
    }

    public static TheoryData<string, string> Lines()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            rows.Add(line[..colon], line[(colon + 2)..]);
        }
        return rows;
    }

    private const string Table =
        """
        api: Versioned the quotes API for 23 partners.
        api: Added cursor pagination and idempotency keys for callers.
        api: Integrated the Stripe and Twilio REST APIs.
        api: Published signed webhooks to 40 merchants.
        database: Added partial indexes to bookings.
        database: Modelled carts as one DynamoDB table, since every read is by shopper.
        database: Rewrote the slowest SQL report.
        database: Stored user profiles in MongoDB.
        database migration: Moved 70 million rows from MySQL to PostgreSQL.
        caching performance: Cut p99 latency by caching prices in Redis.
        messaging: Partitioned Kafka topics by merchant.
        messaging: Set up a dead-letter queue with replay by key.
        data-pipeline: Loaded claims into Redshift with Airflow.
        data-pipeline: Built ingestion of ticket scans with Spark.
        microservices: Split the monolith by bounded context.
        cloud: Halved the hosting bill by moving batch work to spot capacity.
        cloud migration: Migrated the intranet to AWS.
        cloud containers migration: Migrated six services to ECS.
        containers: Wrote Helm charts for the shop.
        iac: Wrote Ansible playbooks.
        cicd: Cut build time with a shared build server.
        cicd: Rewrote the Jenkins pipeline in Groovy.
        observability: Monitored the production systems.
        observability: Built dashboards and alerts for 18 services with Grafana.
        incident: Carried the pager for nine teams, wrote every runbook.
        reliability: Added circuit breakers and failover.
        performance: Found the bottleneck with a profiler.
        security: Built OpenID Connect authentication.
        security: Rolled out single sign-on with Keycloak.
        testing: Raised test coverage of billing.
        performance testing: Ran load tests with k6 before each sale.
        frontend: Built the admin user interface in React.
        leadership: Mentored four juniors.
        leadership: Managed a team of six engineers.
        database leadership: Led the redesign of the schema.
        other: Wrote the rest-day planner for ward nurses.
        other: Built price alerts for shoppers and sales dashboards.
        other: Wrote the ledger in Go with Gin and PostgreSQL.
        other: Ran A/B tests for the marketing site.
        other: Agreed lead time with vendors.
        """;
}
