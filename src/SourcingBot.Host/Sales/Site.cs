using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SourcingBot.Sales;

namespace SourcingBot.Host.Sales;

/// <summary><c>PublicUrl</c>; without it the first address that this host listens on, or would listen on if it were the server.</summary>
internal sealed class Site(IConfiguration configuration, IServiceProvider services) : ISite
{
    private static readonly string[] Everywhere = ["://[::]", "://0.0.0.0", "://*", "://+"];

    private string? _listens;

    public string Address => (configuration["PublicUrl"] is { Length: > 0 } known ? known : _listens ??= Listens()).TrimEnd('/');

    private string Listens()
    {
        // A command is no server, but speaks of the one that runs with the same settings.
        var address = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
            ?? configuration["urls"]?.Split(';')[0]
            ?? WebHost.DefaultAddress;
        return Everywhere.Aggregate(address, (reachable, everywhere) => reachable.Replace(everywhere, "://localhost", StringComparison.Ordinal));
    }
}
