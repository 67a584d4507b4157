using WordResumeCoach.Core.Resumes;

namespace WordResumeCoach.Tests.Resumes;

/// <summary>Documents with headings that resumes have too.</summary>
public sealed class NotResumesTests
{
    [Fact]
    public void Job_post() => IsNone("""
        {b 16} Senior Backend Engineer
        Contoso Rail, Leeds
        {b 13} About us
        We sell tickets for nine railways and have offices in three towns.
        {b 13} Responsibilities
        {l0} You will run the fare service.
        {b 13} Skills
        {l0} You know Java and Kafka.
        {b 13} Experience
        {l0} At least five years with services in production.
        {b 13} Education
        {l0} A degree in computing, or equal practice.
        {b 13} Contact
        Apply to jobs@example.com or call 555-0144.
        """);

    [Fact]
    public void Invoice() => IsNone("""
        {b 16} INVOICE
        Invoice no. 2024-117
        Date: 3 May 2024
        Bill to: Northbank, 12 Mill Road, Hull
        billing@example.com
        555-0190
        {r0c0 b} Description
        {r0c1 b} Amount
        {r1c0} Consulting, March 2024 - April 2024
        {r1c1} 4,000
        {r2c0} Training, April 2024 - May 2024
        {r2c1} 900
        Payment within 30 days.
        """);

    [Fact]
    public void Minutes() => IsNone("""
        {b 16} Minutes of the board
        Date: 3 May 2024
        {b} Present
        Ada Pine, Tom Reed
        {b} Projects
        The bridge is late. The board asked for a new plan by June, with costs and with the names of those who answer for it.
        {b} Education
        The school visit was moved to autumn because the bus was not free, and the pupils were told.
        {b} Any other business
        None.
        """);

    [Fact]
    public void Thesis() => IsNone("""
        {b 18} On the drying of paint
        Ada Pine, Hull College, 2021
        {h1 b} Abstract
        This thesis studies how paint dries on nine kinds of wood and why some of it never does, and it proposes a measure.
        {h1 b} Introduction
        Paint has been studied since 1890, and yet the question of its drying has been left to the painters themselves for the most part.
        {h1 b} Experience with earlier methods
        Earlier methods needed a finger. We tried four hundred fingers over two summers and report on what was found on them.
        {h1 b} References
        Pine, A. (2020) Wood. Hull.
        """);

    [Fact]
    public void Contract() => IsNone("""
        {b 16} Service agreement
        between Northbank, Hull, and Tom Reed, Leeds
        {b} 1. Services
        The contractor provides software services as set out in the annex and answers for their quality to the client at all times.
        {b} 2. Employment
        Nothing in this agreement makes the contractor an employee of the client, and no claim of that kind may be raised.
        {b} 3. Skills
        The contractor declares that they have the skills the services need, and the licences the law asks of them in this trade.
        """);

    private static void IsNone(string page)
    {
        var resume = ResumeOutline.Read(Page.Of(page));
        Assert.False(resume.LooksLikeResume);
        Assert.Contains(resume.Notes, note => note.Code == "not-a-resume");
    }
}
