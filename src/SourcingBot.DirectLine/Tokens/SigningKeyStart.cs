using Microsoft.Extensions.Hosting;

namespace SourcingBot.DirectLine;

/// <summary>Fetches the key before the first call waits for it; without one nothing could be served.</summary>
internal sealed class SigningKeyStart(TokenSigner tokens) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => tokens.KeyAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
