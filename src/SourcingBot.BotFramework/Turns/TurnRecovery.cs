using Microsoft.Extensions.Hosting;

namespace SourcingBot.BotFramework;

/// <summary>At the start: the turns that a crash cut short. At the end: waits for those that are running.</summary>
internal sealed class TurnRecovery(TurnRunner runner) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => runner.RecoverAsync(cancellationToken);

    public async Task StopAsync(CancellationToken cancellationToken) =>
        // What is not done when patience ends was either accepted, and runs at the next start, or never answered for.
        await runner.WhenIdleAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
