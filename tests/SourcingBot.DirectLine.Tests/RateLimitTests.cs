using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine.Tests;

/// <summary>Whose requests count together.</summary>
public sealed class RateLimitTests
{
    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("2001:db8::1", "2001:db8::ffff:2", true)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:2::1", false)]
    public void Conversations_are_counted_by_network_for_whoever_has_one_address_of_IPv6_has_many(string one, string other, bool countTogether)
    {
        using var limits = new RateLimits(Options.Create(new DirectLineOptions { TokensPerMinute = 1 }));
        limits.TakeToken(From(one)).ShouldBeNull();

        (limits.TakeToken(From(other)) is not null).ShouldBe(countTogether);
    }

    private static DefaultHttpContext From(string address) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
}
