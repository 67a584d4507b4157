using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Tests.Language;

public sealed class TokensTests
{
    [Theory]
    [InlineData("Cut p99.9 to 1,200 ms.", "w:Cut c:p99.9 w:to n:1,200 w:ms s:.")]
    [InlineData("EC2, K8s, 5k", "c:EC2 s:, c:K8s s:, n:5 w:k")]
    [InlineData("don’t we're", "w:don’t w:we're")]
    [InlineData("17.0.2 99.95% 3.", "n:17.0.2 n:99.95 s:% n:3 s:.")]
    [InlineData("8,11 and 1,2345", "n:8 s:, n:11 w:and n:1 s:, n:2345")]
    [InlineData("naïve café", "w:naïve w:café")]
    [InlineData("\t \u00A0\n", "")]
    public void Cuts_words_numbers_codes_and_signs(string text, string expected)
    {
        var tokens = Tokens.Of(text).Select(t => $"{char.ToLowerInvariant(t.Kind.ToString()[0])}:{text.Substring(t.Start, t.Length)}");

        Assert.Equal(expected, string.Join(' ', tokens));
    }

    [Fact]
    public void Tokens_cover_all_but_the_blanks_of_any_text()
    {
        const string text = "a\u0301 \uD83D\uDE00 x+1 ‘q’ \u001E— 3×4 §5 日本 C#/.NET…";

        var covered = string.Concat(Tokens.Of(text).Select(t => text.Substring(t.Start, t.Length)));

        Assert.Equal(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), covered);
    }
}
