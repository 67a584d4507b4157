using Microsoft.AspNetCore.DataProtection;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Revisions;
using WordResumeCoach.Api.Security;

namespace WordResumeCoach.Tests.Api.Revisions;

public sealed class UndoTokensTests
{
    private static readonly Caller Robin = new("tenant", "robin");

    private readonly UndoTokens _tokens = new(new EphemeralDataProtectionProvider());

    [Fact]
    public void What_was_sealed_is_opened_again() => Assert.Equal([1, 2, 3], _tokens.Open(_tokens.Seal([1, 2, 3], Robin), Robin));

    [Fact]
    public void A_token_is_plain_text_that_fits_a_form() => Assert.Matches("^[A-Za-z0-9_-]+$", _tokens.Seal([1, 2, 3], Robin));

    [Theory]
    [InlineData("tenant", "sam")]
    [InlineData("other", "robin")]
    public void Another_caller_cannot_open_it(string tenant, string id) => IsRefused(_tokens.Seal([1], Robin), new Caller(tenant, id));

    [Fact]
    public void A_changed_token_is_refused()
    {
        var token = _tokens.Seal([1, 2, 3], Robin);

        IsRefused(token[..^3] + (token[^3] == 'A' ? "B" : "A") + token[^2..], Robin);
    }

    private void IsRefused(string token, Caller caller) =>
        Assert.Same(ProblemCatalog.BadEdits, Assert.Throws<ProblemException>(() => _tokens.Open(token, caller)).Kind);
}
