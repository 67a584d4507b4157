using WordResumeCoach.Core.Resumes;
using WordResumeCoach.Tests.Notation;

namespace WordResumeCoach.Tests.Resumes;

public sealed class OutlineTextTests
{
    private const string Notation = """
        # Robin Example
        @ [robin@example.com](mailto:robin@example.com) | 555-0100 | Berlin, Germany

        ## Summary
        Backend engineer with six years of experience in [payments](https://example.com).

        ## Experience
        ### Backend Engineer | Example Works, Berlin | Jan 2022 - present
        - Cut checkout latency to 80 ms.
        - Wrote the ledger in Go.
        ### Developer | Sample GmbH | 2018 - 2021
        - Built the importer.

        ## Projects
        ### Tinystore
        - A key-value store with 400 stars.

        ## Education
        ### BSc Informatics | Example University | 2018

        ## Skills
        Go, Java, PostgreSQL

        """;

    [Fact]
    public void What_the_notation_says_is_printed_as_it_was_written() =>
        Assert.Equal(Notation.ReplaceLineEndings("\n"), OutlineText.Print(ResumeOutline.Read(OutlineNotation.Read(Notation).Document)));

    [Fact]
    public void Marks_breaks_and_scattered_headings_come_out_in_the_notation() =>
        Assert.Equal(
            """
            # Robin Example
            @ robin@example.com

            ## EXPERIENCE
            ### Backend Engineer | Example Works, Tampa, FL | Mar 2018 - May 2022
            - Built the quote engine.
            - Built the claims queue.

            """.ReplaceLineEndings("\n"),
            OutlineText.Print(ResumeOutline.Read(Page.Of("""
                {b 16} Robin Example
                robin@example.com
                {b} EXPERIENCE
                {b} Example Works, Tampa, FL
                Backend Engineer
                03/2018 – 05/2022
                • Built the quote engine.\v• Built the claims queue.
                """))));
}
