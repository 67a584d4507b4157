using System.Net;
using Microsoft.AspNetCore.Http;
using WordResumeCoach.Api.Problems;
using WordResumeCoach.Api.Security;

namespace WordResumeCoach.Tests.Api.Security;

/// <summary>Until the server has looked at its own addresses, it trusts none but its own machine.</summary>
public sealed class LocalDevGateConnectionTests
{
    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1")]
    [InlineData("::1", "::1")]
    public async Task Its_own_machine_is_let_in(string local, string remote)
    {
        var request = Request(local, remote);

        await new LocalDevGate(context => { context.Response.StatusCode = 204; return Task.CompletedTask; }).InvokeAsync(request);

        Assert.Equal(204, request.Response.StatusCode);
    }

    [Theory]
    [InlineData("192.0.2.1", "127.0.0.1")]
    [InlineData("127.0.0.1", "192.0.2.1")]
    [InlineData("2001:db8::1", "2001:db8::2")]
    public async Task Another_machine_is_kept_out(string local, string remote)
    {
        var refused = await Assert.ThrowsAsync<ProblemException>(() => new LocalDevGate(_ => Task.CompletedTask).InvokeAsync(Request(local, remote)));

        Assert.Same(ProblemCatalog.ForeignOrigin, refused.Kind);
    }

    private static DefaultHttpContext Request(string local, string remote) => new()
    {
        Request = { Host = new HostString("localhost") },
        Connection = { LocalIpAddress = IPAddress.Parse(local), RemoteIpAddress = IPAddress.Parse(remote) },
    };
}
