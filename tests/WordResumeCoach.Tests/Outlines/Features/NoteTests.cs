using static WordResumeCoach.Tests.Outlines.Markup.Wml;

namespace WordResumeCoach.Tests.Outlines.Features;

/// <summary>Footnotes and comments.</summary>
public sealed class NoteTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Fact]
    public void A_footnote_stands_outside() => Assert.Equal(
        """
        name: Berit Aas
        email: berit@example.com
        name     Berit Aas
        contact  berit@example.com
        [publications]
        heading  Publications
        text     B. Aas. Snow loads from satellites. Northern Letters, 2019.
        [education]
        heading  Education
          = PhD Physics | Tromso College | - | 2020
        entry    PhD Physics, Tromso College, 2020
        (footnote at 3)
        text     Best paper of the year.
        """,
        Outline.Of(Outline.File(
                Styled("Title", "Berit Aas"),
                "berit@example.com",
                Styled("Heading1", "Publications"),
                P("B. Aas. Snow loads from satellites. Northern Letters, 2019.", FootnoteMark(2)),
                Styled("Heading1", "Education"),
                "PhD Physics, Tromso College, 2020")
            .Part("word/footnotes.xml", $"""
                <w:footnotes {Namespace}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
                <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Best paper of the year.</w:t></w:r></w:p></w:footnote></w:footnotes>
                """, Word + "footnotes+xml")
            .Relation("rIdFootnotes", Office + "footnotes", "footnotes.xml")));

    [Fact]
    public void A_comment_stands_outside() => Assert.Equal(
        """
        name: Cyril Vance
        email: cyril@example.com
        name     Cyril Vance
        contact  cyril@example.com
        [experience]
        heading  Experience
          = Developer | Juniper Pharma | - | 2020..2022
        entry    Developer, Juniper Pharma, 2020 – 2022
        bullet   Tracked batches across three plants.
        (comment at 4)
        text     How many batches?
        """,
        Outline.Of(Outline.File(
                Styled("Title", "Cyril Vance"),
                "cyril@example.com",
                Styled("Heading1", "Experience"),
                P(Bold("Developer, Juniper Pharma, 2020 – 2022")),
                Item("Tracked batches across three plants.", Comment(0)))
            .Part("word/comments.xml", $"""
                <w:comments {Namespace}><w:comment w:id="0" w:author="Pat Reviewer"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t>How many batches?</w:t></w:r></w:p></w:comment></w:comments>
                """, Word + "comments+xml")
            .Relation("rIdComments", Office + "comments", "comments.xml")));
}
