using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine;

/// <summary>Buckets that fill evenly: per address for new conversations, per conversation and per user for what they send.</summary>
internal sealed class RateLimits(IOptions<DirectLineOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> tokensInAMinute = Buckets(options.Value.TokensPerMinute, TimeSpan.FromMinutes(1));
    private readonly PartitionedRateLimiter<string> tokensInAnHour = Buckets(options.Value.TokensPerHour, TimeSpan.FromHours(1));
    private readonly PartitionedRateLimiter<string> ofConversations = Buckets(options.Value.ActivitiesPerMinute, TimeSpan.FromMinutes(1));
    private readonly PartitionedRateLimiter<string> ofUsers = Buckets(options.Value.ActivitiesPerMinute, TimeSpan.FromMinutes(1));

    /// <returns>Null when there is room.</returns>
    public IResult? TakeToken(HttpContext http)
    {
        var network = Network(http.Connection.RemoteIpAddress);
        return Take(tokensInAMinute, network, http) ?? Take(tokensInAnHour, network, http);
    }

    /// <param name="http">The call.</param>
    /// <param name="conversationId">Where the activity goes.</param>
    /// <param name="userId">Who sends it; null when that is not known yet.</param>
    /// <returns>Null when there is room.</returns>
    public IResult? TakeActivity(HttpContext http, string conversationId, string? userId) =>
        Take(ofConversations, conversationId, http) ?? (string.IsNullOrEmpty(userId) ? null : Take(ofUsers, userId, http));

    public void Dispose()
    {
        tokensInAMinute.Dispose();
        tokensInAnHour.Dispose();
        ofConversations.Dispose();
        ofUsers.Dispose();
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

    private static PartitionedRateLimiter<string> Buckets(int most, TimeSpan period)
    {
        // One at a time, but no more often than once a second.
        var seconds = (int)period.TotalSeconds;
        return PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = most,
            TokensPerPeriod = (most + seconds - 1) / seconds,
            ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, (double)seconds / most)),
            QueueLimit = 0,
        }));
    }

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
