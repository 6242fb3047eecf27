using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine;

/// <summary>Buckets that fill evenly over a minute, one per address for new conversations and one per conversation for what it sends.</summary>
internal sealed class RateLimits(IOptions<DirectLineOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> tokens = Buckets(options.Value.TokensPerMinute);
    private readonly PartitionedRateLimiter<string> activities = Buckets(options.Value.ActivitiesPerMinute);

    /// <returns>Null when there is room.</returns>
    public IResult? TakeToken(HttpContext http) => Take(tokens, Network(http.Connection.RemoteIpAddress), http);

    /// <inheritdoc cref="TakeToken"/>
    public IResult? TakeActivity(HttpContext http, string conversationId) => Take(activities, conversationId, http);

    public void Dispose()
    {
        tokens.Dispose();
        activities.Dispose();
    }

    private static IResult? Take(PartitionedRateLimiter<string> limiter, string key, HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(key);
        if (lease.IsAcquired)
        {
            return null;
        }

        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? (int)Math.Ceiling(after.TotalSeconds) : 1;
        http.Response.Headers.RetryAfter = Math.Max(wait, 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Refusal.Because(StatusCodes.Status429TooManyRequests, "TooManyRequests", $"Too many requests. Try again in {Math.Max(wait, 1)} s.");
    }

    private static PartitionedRateLimiter<string> Buckets(int perMinute) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = (perMinute + 59) / 60,
            ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, 60.0 / perMinute)),
            QueueLimit = 0,
        }));

    // Whoever has one IPv6 address has a whole /64 of them.
    private static string Network(IPAddress? address)
    {
        if (address is null)
        {
            return "none";
        }

        if (address.IsIPv4MappedToIPv6 || address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address.MapToIPv4().ToString();
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes).ToString();
    }
}
