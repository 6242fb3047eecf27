using System.Net;
using System.Net.Sockets;

namespace SourcingBot.BotFramework;

/// <summary>
/// Connections to service addresses. The policy saw a name; what counts is the address it leads to at the moment of connecting.
/// </summary>
internal sealed class GuardedConnections(ServiceUrlPolicy policy)
{
    /// <summary>Asks for a name's addresses.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>The caller disposes of it.</summary>
    public SocketsHttpHandler CreateHandler() => new()
    {
        // A redirect would lead past the policy.
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy would do the resolving, out of sight.
        UseProxy = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context.DnsEndPoint, cancellationToken),
    };

    private async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellationToken)
    {
        var addresses = await Resolve(target.Host, cancellationToken).ConfigureAwait(false);
        var mayUse = (Predicate<IPAddress>)(policy.AllowsThisMachine && ServiceUrlPolicy.IsThisMachineName(target.Host) ? IPAddress.IsLoopback : PublicAddress.Is);
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, mayUse))
        {
            throw new HttpRequestException($"'{target.Host}' does not lead to an address the bot may send to.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
