using WordResumeCoach.Tests.Docx;
using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Whole;

/// <summary>A head across the page, then newspaper columns: facts on the left, jobs on the right, and a foot across again.</summary>
public sealed class TwoColumnTests
{
    [Fact]
    public void Resume_in_newspaper_columns() => Assert.Equal(
        """
        name: Rafael Montoya
        email: rafael@example.com
        phone: +34 91 555 01 17
        github: github.com/rmontoya
        location: Valencia, Spain
        name     Rafael Montoya
        text     Backend engineer, music and video
        contact  Valencia, Spain · +34 91 555 01 17 · rafael@example.com · github.com/rmontoya
        [skills]
        heading  Skills
        skills   Rust, Go, Python
        skills   PostgreSQL, ScyllaDB
        skills   FFmpeg, WebRTC
        skills   Nomad, Consul
        [languages]
        heading  Languages
        skills   Spanish, Catalan, English
        [education]
        heading  Education
          = Grado en Ingeniería de Telecomunicación | Polytechnic College of Valencia | - | 2010..2014
        entry    Grado en Ingeniería de Telecomunicación
        entry    Polytechnic College of Valencia
        date     2010–2014
        [interests]
        heading  Interests
        text     Flamenco guitar
        [experience]
        heading  Experience
          = Staff Engineer | Teranga Media | remote | 2021..present
        entry    Staff Engineer
        entry    Teranga Media, remote
        date     2021–present
        bullet   Streamed 200 concerts to 1.1 million viewers, glass to glass in 900 ms.
        bullet   Cut egress cost by 44% with a peer-assisted cache.
        bullet   Set the on-call rules for three teams.
          = Backend Engineer | Grove Media | Valencia | 2017..2021
        entry    Backend Engineer
        entry    Grove Media, Valencia
        date     2017–2021
        bullet   Wrote the upload service in Go: 40 TB a week.
        bullet   Moved search to OpenSearch.
          = Developer | Pine Radio | Valencia | 2014..2017
        entry    Developer
        entry    Pine Radio, Valencia
        date     2014–2017
        bullet   Automated the night programme.
        [references]
        heading  References
        text     On request.
        """,
        Outline.Of(Page));

    private static DocxFile Page => Outline.File(
        Styled("Title", "Rafael Montoya"),
        Styled("Subtitle", "Backend engineer, music and video"),
        "Valencia, Spain · +34 91 555 01 17 · rafael@example.com · github.com/rmontoya",
        EndColumns(1),
        Styled("Heading1", "Skills"),
        "Rust, Go, Python",
        "PostgreSQL, ScyllaDB",
        "FFmpeg, WebRTC",
        "Nomad, Consul",
        Styled("Heading1", "Languages"),
        "Spanish, Catalan, English",
        Styled("Heading1", "Education"),
        P(Bold("Grado en Ingeniería de Telecomunicación")),
        "Polytechnic College of Valencia",
        P(Italic("2010–2014")),
        Styled("Heading1", "Interests"),
        "Flamenco guitar",
        P(ColumnBreak),
        Styled("Heading1", "Experience"),
        P(Bold("Staff Engineer")),
        "Teranga Media, remote",
        P(Italic("2021–present")),
        Item("Streamed 200 concerts to 1.1 million viewers, glass to glass in 900 ms."),
        Item("Cut egress cost by 44% with a peer-assisted cache."),
        Item("Set the on-call rules for three teams."),
        P(Bold("Backend Engineer")),
        "Grove Media, Valencia",
        P(Italic("2017–2021")),
        Item("Wrote the upload service in Go: 40 TB a week."),
        Item("Moved search to OpenSearch."),
        P(Bold("Developer")),
        "Pine Radio, Valencia",
        P(Italic("2014–2017")),
        Item("Automated the night programme."),
        EndColumns(2),
        Styled("Heading1", "References"),
        "On request.",
        EndBody());
}
