using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace SourcingBot.BotFramework;

/// <summary>The connections on which the bot's tokens are fetched.</summary>
internal sealed class TokenHttpClients(GuardedConnections connections, IOptions<BotFrameworkOptions> options) : IMsalHttpClientFactory, IDisposable
{
    private readonly HttpClient _client = new(
        // The address of a managed identity is inside the machine or its cloud, where the guard lets nobody.
        options.Value.EffectiveAppType == MicrosoftAppTypes.UserAssignedMsi
            ? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false }
            : connections.CreateHandler())
    {
        Timeout = TimeSpan.FromSeconds(15),
        MaxResponseContentBufferSize = 1024 * 1024,
    };

    public HttpClient GetHttpClient() => _client;

    public void Dispose() => _client.Dispose();
}
