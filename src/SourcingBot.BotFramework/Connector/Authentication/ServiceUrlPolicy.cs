using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace SourcingBot.BotFramework;

/// <summary>
/// Where the bot may send to: the hosts of its cloud and those the settings add, by https on the usual port; in Development this machine
/// too. Asked when an activity comes, and again before anything is sent.
/// </summary>
internal sealed class ServiceUrlPolicy(BotCloud cloud, IOptions<BotFrameworkOptions> options, IHostEnvironment environment)
{
    private const int MostKnown = 1000;

    private readonly HostPattern[] _hosts = [.. cloud.ServiceHosts, .. options.Value.Messaging.ServiceHosts.Select(HostPattern.Parse).OfType<HostPattern>()];

    // Channels have a handful of addresses, and each is asked for three times a turn. What was refused is not remembered: of that there is no end.
    private readonly ConcurrentDictionary<string, (bool MayReceiveToken, bool IsThisMachine)> _known = new(StringComparer.Ordinal);

    public bool AllowsThisMachine { get; } = environment.IsDevelopment();

    public bool Allows(string? serviceUrl) => Find(serviceUrl) is { MayReceiveToken: true } or { IsThisMachine: true };

    /// <summary>Whether the bot's token may go along. Never to this machine: the Emulator takes replies without one, and anybody may listen here.</summary>
    public bool MayReceiveToken(string? serviceUrl) => Find(serviceUrl).MayReceiveToken;

    private (bool MayReceiveToken, bool IsThisMachine) Find(string? serviceUrl)
    {
        if (serviceUrl is null)
        {
            return default;
        }

        if (_known.TryGetValue(serviceUrl, out var known))
        {
            return known;
        }

        known = (IsOfCloud(serviceUrl), AllowsThisMachine && IsThisMachine(serviceUrl));
        if (known != default)
        {
            if (_known.Count >= MostKnown)
            {
                _known.Clear();
            }

            _known[serviceUrl] = known;
        }

        return known;
    }

    private bool IsOfCloud(string serviceUrl) =>
        Read(serviceUrl) is { HostNameType: UriHostNameType.Dns } address
        && address.Scheme == Uri.UriSchemeHttps
        && address.IsDefaultPort
        && Array.Exists(_hosts, host => host.Matches(address.IdnHost));

    public static bool IsThisMachine(string? serviceUrl) =>
        Read(serviceUrl) is { } address
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && IsThisMachineName(address.IdnHost);

    public static bool IsThisMachineName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && !address.IsIPv4MappedToIPv6 && IPAddress.IsLoopback(address));

    /// <summary>
    /// Null unless scheme, host and port stand there as they will be used: no name before an @, no number that turns into an address, no letter
    /// that turns into another, no dot at the end.
    /// </summary>
    private static Uri? Read(string? serviceUrl) =>
        serviceUrl is not null
        && serviceUrl.All(static character => char.IsAscii(character) && !char.IsControl(character) && character is not (' ' or '\\'))
        && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
        && address.UserInfo.Length == 0
        && !address.IdnHost.EndsWith('.')
        && serviceUrl.StartsWith($"{address.Scheme}://{address.Host}", StringComparison.OrdinalIgnoreCase) ? address : null;
}
