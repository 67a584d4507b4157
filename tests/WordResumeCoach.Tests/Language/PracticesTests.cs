using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Tests.Language;

public sealed class PracticesTests
{
    [Theory]
    [InlineData("Set up [|Prometheus|] and [|Grafana|] for the fleet.")]
    [InlineData("Defined [|SLOs|] and [|error budgets|] for checkout.")]
    [InlineData("Cut [|MTTR|] from 40 to 12 minutes.")]
    [InlineData("Reduced the [|time to notice|] a stuck queue to one minute.")]
    [InlineData("Introduced [|distributed tracing|] across nine teams.")]
    [InlineData("Built [|dashboards|] and [|alerts|] for 18 services.")]
    [InlineData("[|Monitored|] the production systems.")]
    [InlineData("Moved scattered files to [|log aggregation|].")]
    [InlineData("[|Profiled|] the checkout service in production.")]
    [InlineData("[|Alerted|] on-call staff when queue age grew.")]
    [InlineData("Moved from [|Datadog|] to [|OpenTelemetry|].")]
    [InlineData("Reduced mean queue depth using [|metrics|] of consumer lag.")]
    public void Finds_tools_and_practices_that_watch_systems(string marked)
    {
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

        Assert.Equal(marked, Render(text));
    }

    [Theory]
    [InlineData("Built price alerts for shoppers.")]
    [InlineData("Built sales dashboards for store managers.")]
    [InlineData("Software Engineer at Datadog")]
    [InlineData("Built billing for Splunk customers.")]
    [InlineData("Contact tracing app for clinics.")]
    [InlineData("Monitored stock prices for traders.")]
    [InlineData("Kept user profiles in MongoDB.")]
    [InlineData("Joined New Relic in 2021.")]
    [InlineData("Wrote fraud alerts for card customers.")]
    [InlineData("Sentry duty in the army.")]
    public void Takes_no_product_feature_or_employer_for_a_practice(string text)
    {
        Assert.Empty(Practices.Observability(text));
    }

    private static string Render(string text) =>
        Marked.Render(text, Practices.Observability(text).Select(s => ("", s.Start, s.Length)));
}
