namespace SourcingBot.Host.Tests;

/// <summary>One running host for the tests that only look at it.</summary>
public sealed class HostFixture : IAsyncLifetime
{
    private RunningHost? _host;

    internal RunningHost Host => _host ?? throw new InvalidOperationException("The host has not started.");

    public async ValueTask InitializeAsync() => _host = await RunningHost.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }
}
