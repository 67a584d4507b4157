using WordResumeCoach.Tests.Docx;
using WordResumeCoach.Tests.Outlines.Markup;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>No style anywhere: bold capitals for headings, bold for jobs, typed bullets, empty lines for space, one size.</summary>
public sealed class BoldCapitalsTests
{
    [Fact]
    public void Resume_without_styles() => Assert.Equal(
        """
        name: MARCUS ADEBAYO
        email: marcus.adebayo@example.com
        phone: (404) 555-0102
        linkedin: linkedin.com/in/marcusadebayo
        location: Atlanta, GA
        name     MARCUS ADEBAYO
        contact  Atlanta, GA • (404) 555-0102 • marcus.adebayo@example.com • linkedin.com/in/marcusadebayo
        [summary]
        heading  PROFESSIONAL SUMMARY
        summary  Backend developer with seven years of experience building inventory and pricing systems in C# and Python. Comfortable from schema design to on-call.
        [skills]
        heading  TECHNICAL SKILLS
        skills   Languages: C#, Python, T-SQL, TypeScript
        skills   Frameworks: ASP.NET Core, FastAPI, Dapper
        skills   Infrastructure: Azure (App Service, Service Bus), Docker, GitHub Actions
        [experience]
        heading  PROFESSIONAL EXPERIENCE
          = Senior Software Developer | SABLEWOOD RETAIL | Atlanta, GA | 2021..present
        entry    SABLEWOOD RETAIL, Atlanta, GA
        entry    Senior Software Developer, 2021 – Present
        bullet   •\tRewrote the price engine in ASP.NET Core; a change of 90,000 prices takes 40 seconds instead of two hours.
        bullet   •\tDesigned the promotion rules API used by the web shop, the tills and the mobile app.
        bullet   •\tLed a team of five through the move from on-premises SQL Server to Azure SQL.
        bullet   •\tSet up dashboards and alerts in Application Insights; support calls fell by 35%.
          = Software Developer | MERIDIAN HOTELS | Charlotte, NC | 2018..2021
        entry    MERIDIAN HOTELS, Charlotte, NC
        entry    Software Developer, 2018 – 2021
        bullet   •\tBuilt the room inventory service for 600 hotels in C# and RabbitMQ.
        bullet   •\tCut nightly batch time from five hours to 50 minutes with set-based SQL.
        bullet   •\tIntegrated four booking sites.
          = Junior Developer | PEACHTREE CREDIT UNION | Atlanta, GA | 2016..2018
        entry    PEACHTREE CREDIT UNION, Atlanta, GA
        entry    Junior Developer, 2016 – 2018
        bullet   •\tMaintained the loan origination system.
        bullet   •\tWrote 200 unit tests for interest calculation.
        [education]
        heading  EDUCATION
          = Bachelor of Science in Computer Science | Piedmont State University | - | 2016
        entry    Piedmont State University
        entry    Bachelor of Science in Computer Science, 2016
        [certifications]
        heading  CERTIFICATIONS
        text     Microsoft Certified: Azure Developer Associate, 2020
        [other]
        heading  PROFESSIONAL AFFILIATIONS
        text     Atlanta .NET User Group, organizer since 2019
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        P(Bold("MARCUS ADEBAYO")),
        "Atlanta, GA • (404) 555-0102 • marcus.adebayo@example.com • linkedin.com/in/marcusadebayo",
        Empty,
        Heading("PROFESSIONAL SUMMARY"),
        "Backend developer with seven years of experience building inventory and pricing systems in C# and Python. Comfortable from schema design to on-call.",
        Empty,
        Heading("TECHNICAL SKILLS"),
        "Languages: C#, Python, T-SQL, TypeScript",
        "Frameworks: ASP.NET Core, FastAPI, Dapper",
        "Infrastructure: Azure (App Service, Service Bus), Docker, GitHub Actions",
        Empty,
        Heading("PROFESSIONAL EXPERIENCE"),
        P(Bold("SABLEWOOD RETAIL"), ", Atlanta, GA"),
        P(Italic("Senior Software Developer, 2021 – Present")),
        Typed("Rewrote the price engine in ASP.NET Core; a change of 90,000 prices takes 40 seconds instead of two hours."),
        Typed("Designed the promotion rules API used by the web shop, the tills and the mobile app."),
        Typed("Led a team of five through the move from on-premises SQL Server to Azure SQL."),
        Typed("Set up dashboards and alerts in Application Insights; support calls fell by 35%."),
        Empty,
        P(Bold("MERIDIAN HOTELS"), ", Charlotte, NC"),
        P(Italic("Software Developer, 2018 – 2021")),
        Typed("Built the room inventory service for 600 hotels in C# and RabbitMQ."),
        Typed("Cut nightly batch time from five hours to 50 minutes with set-based SQL."),
        Typed("Integrated four booking sites."),
        Empty,
        P(Bold("PEACHTREE CREDIT UNION"), ", Atlanta, GA"),
        P(Italic("Junior Developer, 2016 – 2018")),
        Typed("Maintained the loan origination system."),
        Typed("Wrote 200 unit tests for interest calculation."),
        Empty,
        Heading("EDUCATION"),
        P(Bold("Piedmont State University")),
        "Bachelor of Science in Computer Science, 2016",
        Empty,
        Heading("CERTIFICATIONS"),
        "Microsoft Certified: Azure Developer Associate, 2020",
        Empty,
        Heading("PROFESSIONAL AFFILIATIONS"),
        "Atlanta .NET User Group, organizer since 2019",
        EndBody());

    private static Block Heading(string text) => P(Bold(text));

    private static Block Typed(string text) => Set("<w:ind w:left=\"360\" w:hanging=\"360\"/>", "•\t" + text);
}
