using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Tests.Language;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Built the ledger. Ran it for 4 years.", "Built the ledger.|Ran it for 4 years.")]
    [InlineData("Ported Node.js 1.5 jobs. Done!", "Ported Node.js 1.5 jobs.|Done!")]
    [InlineData("Tools, e.g. Kafka, and J. Doe Inc. helped", "Tools, e.g. Kafka, and J. Doe Inc. helped")]
    [InlineData("One line\nanother line\vthird", "One line|another line|third")]
    [InlineData("Moved to .NET. then stopped", "Moved to .NET. then stopped")]
    [InlineData("  Why? Because.  ", "Why?|Because.")]
    [InlineData("", "")]
    public void Cuts_where_a_sentence_ends_and_nowhere_else(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', Sentences.Of(text).Select(s => text.Substring(s.Start, s.Length))));
    }
}
