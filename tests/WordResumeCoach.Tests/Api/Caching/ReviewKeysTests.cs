using System.Collections.Immutable;
using WordResumeCoach.Api.Caching;
using WordResumeCoach.Api.Security;
using WordResumeCoach.Core.Documents;
using WordResumeCoach.Core.Reviews;

namespace WordResumeCoach.Tests.Api.Caching;

public sealed class ReviewKeysTests
{
    private static readonly Caller Robin = new("tenant", "robin");

    private static readonly Paragraph Plain = new(0, "Robin Example");

    [Fact]
    public void Equal_inputs_have_one_key() => Assert.Equal(Key(Plain), Key(new Paragraph(0, "Robin Example")));

    [Fact]
    public void Everything_read_of_a_paragraph_is_in_the_key()
    {
        ImmutableArray<Paragraph> others =
        [
            new(0, "Robin  Example"), Plain with { Style = "Title" }, Plain with { OutlineLevel = 0 }, Plain with { ListLevel = 0 },
            Plain with { Bold = true }, Plain with { Capitals = true }, Plain with { Wide = true }, Plain with { FontSize = 11 },
            Plain with { Links = [new Link(0, 5, "https://example.com")] }, Plain with { Cell = new TableCell(0, 0, 0, 1) },
        ];

        Assert.Distinct(others.Append(Plain).Select(Key));
    }

    [Fact]
    public void Everything_read_of_a_document_is_in_the_key()
    {
        var plain = new Document([Plain]);
        ImmutableArray<Document> others =
        [
            plain with { Outside = [new OutsideText(OutsidePart.Header, null, "a")] },
            plain with { Outside = [new OutsideText(OutsidePart.Footer, null, "a")] },
            plain with { Layout = new Layout { Columns = [new ColumnRun(2, 0, 0)] } },
            plain with { Properties = new DocumentProperties { Author = "a" } },
            plain with { Properties = new DocumentProperties { Title = "a" } },
            plain with { Properties = new DocumentProperties { Modified = new YearMonth(2026, 11) } },
            plain with { Notes = [new Note("a", "b")] },
        ];

        Assert.Distinct(others.Append(plain).Select(Key));
    }

    [Fact]
    public void Another_caller_or_rule_set_has_another_key()
    {
        var inputs = new ReviewInputs(new Document([Plain]), new ReviewOptions());

        Assert.Distinct(
        [
            ReviewKeys.OfInputs(inputs, Robin, "1"),
            ReviewKeys.OfInputs(inputs, Robin, "2"),
            ReviewKeys.OfInputs(inputs, new Caller("other", "robin"), "1"),
            ReviewKeys.OfInputs(inputs, new Caller("tenant", "sam"), "1"),
        ]);
    }

    [Fact]
    public void A_key_holds_no_word_of_the_document() => Assert.Matches("^review:[0-9a-f]{64}$", Key(Plain));

    private static string Key(Paragraph paragraph) => Key(new Document([paragraph]));

    private static string Key(Document document) => ReviewKeys.OfInputs(new ReviewInputs(document, new ReviewOptions()), Robin, "1");
}
