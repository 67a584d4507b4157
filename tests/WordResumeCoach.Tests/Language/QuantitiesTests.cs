using System.Text.Json;
using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Tests.Language;

public sealed class QuantitiesTests
{
    [Theory]
    [MemberData(nameof(Figures))]
    public void Finds_each_figure_with_its_unit_noun_and_kind(string marked)
    {
        Assert.Equal(marked, Render(Marked.Plain(marked)));
    }

    [Theory]
    [MemberData(nameof(NoFigures))]
    public void Finds_no_figure_in_names_dates_versions_and_words_without_amount(string text)
    {
        Assert.Empty(Quantities.Find(text));
    }

    private static string Render(string text) =>
        Marked.Render(text, Quantities.Find(text).Select(q => (JsonSerializer.Serialize(q.Kind).Trim('"'), q.Start, q.Length)));

    public static TheoryData<string> Figures() => Marked.Lines(
        """
        Shrank the month-end close from [time|three days to five hours|].
        [percent|Doubled|] the order rate by sharding the queue by tenant.
        Rolled the Log4j2 fix (CVE-2021-45046) to every host within [time|an hour|].
        Answers [throughput|2.4bn lookups/day|] from [count|64 nodes|] at p99.9 [latency|< 5 ms|].
        Served [throughput|3M+ daily requests|] with p99 latency under [latency|40ms|].
        Handled [throughput|100 requests/second|] per client.
        Handled [throughput|250 req/s|] and [throughput|12k msgs/min|].
        Peak of [throughput|14,000 TPS|] on [count|eight brokers|].
        Moves [throughput|1.5 TB/day|] between [count|3 regions|].
        Streams [throughput|2.1 GB/s|] out of [count|4 clusters|].
        Sustained [throughput|10 Gbps|] on commodity links.
        Processed [throughput|40 million events per hour|].
        Sends [throughput|50 to 60 thousand mails a week|].
        Copes with [throughput|300k webhooks daily|].
        Cut checkout latency by [percent+latency|45%|].
        Cut average response time by [percent+latency|a third|].
        Cut build time by [percent+time|70%|].
        Cut cloud spend by [percent+cost|35%|] ([cost|$180K a year|]).
        Lifted availability from [percent+availability|99.5% to 99.95%|].
        Kept [percent+availability|99.99%|] uptime for [count|12 services|].
        Errors fell by [percent|80 percent|].
        Reduced database load by [percent|60%|].
        Raised coverage from [percent|40% to 85%|].
        Made search [percent|ten times|] faster.
        Made imports [percent|3x|] faster.
        A [percent|10-fold|] rise in sign-ups.
        [percent|Tenfold|] growth in traffic.
        [percent+cost|Halved|] the bill.
        [percent|Half|] of all tickets are answered by the bot.
        Latency went down by [percent+latency|half|].
        Response times dropped by [percent+latency|an order of magnitude|].
        Now deploys [frequency|twice a day|].
        Took releases from weekly to [frequency|15 per day|].
        Took [frequency|4 incidents per month|] down to 1.
        Reduced pages from [frequency|30 to 4 per week|].
        Saved [time|6 hours per week|] of manual checks.
        Cut p95 from [latency|900 ms to 120 ms|].
        Cut the slowest report from [latency|14 s to 0.9 s|].
        Queries answer in [latency|20 µs|].
        Reduced batch run time from [time|5 hours to 25 minutes|].
        Recovery takes [time|90 seconds|].
        MTTR under [time|15 minutes|].
        Downtime fell to [availability|4 minutes a month|].
        Onboarding takes [time|two days|] instead of [time|two weeks|].
        Clears [cost|€300M a year|].
        Saved [cost|$1.2M annually|].
        Saved [cost|250,000 EUR|] in licences.
        Prevented [cost|£4k|] of chargebacks per month.
        Moved [data-volume|70 million rows|] with [availability|zero downtime|].
        Migrated [data-volume|2.5 TB|] and [count|400 tables|].
        [count|Zero data loss|] during the move.
        A [availability|zero-downtime|] cutover.
        Stores [data-volume|3 PB of images|].
        Used by [users|1.2M registered users|].
        [users|2M monthly active users|].
        Serves [count|40 hospitals|] and [count|9,000 nurses|].
        Serves [users|millions of shoppers|].
        [count|Tens of thousands of merchants|] rely on it.
        [count|Dozens of services|] were moved.
        [count|Twelve offices|] use the tool.
        Used by [count|11 teams|] and [count|3 partner firms|].
        Led a team of [team|six|].
        Led [team|5 engineers|] through the rewrite.
        Managed a [team|12-person|] group.
        Mentored [count|four juniors|].
        Trained [count|30 support agents|].
        Built [count|15 endpoints|] and [count|two dashboards|].
        Ran a [count|40-node|] cluster.
        Split the monolith into [count|9 services|].
        Scaled pods from [count|4 to 60|].
        Keeps [count|5-10 replicas|].
        Wrote [count|~50 dashboards|].
        Wrote over [count|200 tests|].
        Held at most [count|3 retries|].
        Sub-[latency|10 ms|] reads.
        Fixed roughly [count|120 bugs|].
        Grew traffic by [percent|+40%|].
        Changed churn by [percent|-15%|].
        In 2022, [users|2000 users|] joined.
        Top 10 finisher, top [percent|5%|] of [count|900 teams|].
        Handled [throughput|five hundred orders an hour|] at peak.
        [count|Half a million devices|] report hourly.
        Between [frequency|20 and 30 deployments a month|].
        Reduced cost per order from [cost|$0.12 to $0.03|].
        [percent|Two thirds|] of reads hit the cache.
        [percent|Three quarters|] of the fleet moved.
        [percent|A quarter|] of the team is remote.
        Reduced memory use from [data-volume|8GB to 900MB|].
        Uses [data-volume|16 GB|] of RAM.
        Kept error rate below [percent|0.1%|].
        Freed [count|two engineers|] from manual work.
        First release in [time|8 weeks|].
        Resolved [count|30+ production incidents|].
        Took releases from [frequency|weekly to daily|].
        Improved throughput by [percent|an order of magnitude|].
        Copied [data-volume|2000 rows|].
        Supports a 3-tier, [count|2-node|] setup with [count|12 cores|].
        Reached [count|1 million installs|].
        Answered [percent|95%|] of tickets within [time|one day|].
        Cut cold starts from [latency|4s to 600ms|] across [count|30 functions|].
        Grew revenue by [percent+cost|12%|] and cut fraud losses by [cost|€2m|].
        Raised the SLA from [percent+availability|99% to 99.9%|].
        Rewrote [count|60k lines|] of Perl.
        Processes [throughput|~1.2 billion events/day|], peaking at [throughput|35k/s|].
        Ran [throughput|10+ A/B tests a month|].
        Moved [count|220k LOC|] of PHP and [throughput|5M images/mo|].
        Ran [count|5 game days|] over [time|three consecutive weeks|].
        Grew the team from [team|3 to 9|].
        Brought nightly failures from [frequency|5/week|] to zero.
        Reduced EC2 spend [percent+cost|38%|] by right-sizing [count|240 instances|].
        Raised conversion [percent|1.7pp|].
        Cut the bill from [cost|$92k to $61k/month|].
        Sharded the ledger into [count|16 shards|]; [availability|zero downtime|].
        Saved [time|~30 person-hours|] per audit.
        """);

    public static TheoryData<string> NoFigures() => Marked.Lines(
        """
        Put the edge on HTTP/3 and TLS 1.2 on port 9443, answering 503 while draining.
        Improved basket speed noticeably before the holidays.
        Removed the mutex that forced a nightly restart.
        Came third at the 2023 city hackathon with a query linter.
        Source | Slides | Demo
        5 years of Java.
        10+ years of experience in banking.
        Over 8 years in fintech.
        6-month internship.
        48-hour hackathon.
        Worked on Java 17, .NET 8 and Python 3.11.
        Upgraded Java 8 to Java 21.
        Spring Boot 3 and Angular 14+.
        OAuth 2.0, HTTP/2, IPv6, SHA-256, AES-256, UTF-8.
        EC2, S3, Route 53, Neo4j, Log4j2, K8s, Web3, B2B.
        Participated in 24/7 on-call.
        Support in 24x7 shifts.
        Joined in 2019 and left in May 2021.
        2019 - 2023
        Jan 2020 – Mar 2021
        03/2018 - 11/2020
        Returned 404 and 429 responses.
        Fixed 500 errors on login.
        Handled HTTP 401 and 403.
        Delivered phase 2 and stage 3.
        Runs on ports 80 and 8080.
        Level 3 support, tier 1 vendor.
        ISO 27001, SOC 2, PCI DSS 4.0.
        Ticket #4521 and JIRA-88.
        Two-factor sign-in, three-tier layout, 2FA, 64-bit, 12-factor app.
        Fine-tuned a 7B model and a Llama 2 70B.
        Zero trust network.
        One of the first to use it.
        The 3rd release and the 99th percentile.
        12 Elm Street, Springfield
        Phone: 555-0142 or (555) 010-2233
        GPA: 3.8/4.0
        Room 101, building 7.
        Industry 4.0 and Office 365.
        Version 2.3.1 of the SDK.
        Won 1st place.
        Q3 2024 goals
        Ensured 100% of audits passed.
        """);
}
