using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine;

/// <summary>The calls that need the secret, which no page may know.</summary>
internal sealed partial class AzureDirectLine(IOptions<DirectLineOptions> options, ILogger<AzureDirectLine> logger) : IDisposable
{
    // With a secret in the header nothing is followed elsewhere.
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = 64 * 1024,
    };

    public string Domain => options.Value.Azure.Domain.TrimEnd('/');

    /// <exception cref="AzureDirectLineException">Azure gave none.</exception>
    public async Task<AzureToken> GenerateAsync(AzureTokenRequest wanted, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Domain}/tokens/generate") { Content = JsonContent.Create(wanted, WireJson.Default.AzureTokenRequest) };
        return await SendAsync(request, cancellationToken) ?? throw Failure("asked for a token, Azure's Direct Line answered without one");
    }

    /// <returns>Null when Azure does not know the conversation any more.</returns>
    /// <exception cref="AzureDirectLineException">It is not known whether it does.</exception>
    public async Task<AzureToken?> ReconnectAsync(string conversationId, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Domain}/conversations/{Uri.EscapeDataString(conversationId)}");
        return await SendAsync(request, cancellationToken);
    }

    public void Dispose() => http.Dispose();

    /// <returns>Null when there is no such thing.</returns>
    private async Task<AzureToken?> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Azure.Secret);
        try
        {
            using var answer = await http.SendAsync(request, cancellationToken);
            if (answer.IsSuccessStatusCode)
            {
                return await answer.Content.ReadFromJsonAsync(WireJson.Default.AzureToken, cancellationToken) is { ConversationId.Length: > 0, Token.Length: > 0 } token ? token : null;
            }

            return answer.StatusCode switch
            {
                HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.Gone => null,
                // A conversation that was deleted; a secret that Azure does not take is 401 there.
                HttpStatusCode.Forbidden when request.Method == HttpMethod.Get => null,
                HttpStatusCode.TooManyRequests => throw new AzureDirectLineException(429, "Too many conversations begin at the moment. Try again in a moment.")
                {
                    RetryAfter = answer.Headers.RetryAfter?.ToString() ?? "10",
                },
                var status => throw Failure($"Azure's Direct Line answered {(int)status}"),
            };
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw Failure($"Azure's Direct Line could not be reached or read ({e.GetType().Name})");
        }
    }

    private AzureDirectLineException Failure(string reason)
    {
        LogFailed(reason, Domain);
        return new AzureDirectLineException(502, "The chat service does not answer. Try again in a moment.");
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "No token for the chat page: {Reason}. Look at DirectLine:Azure:Secret and DirectLine:Azure:Domain ({Domain})")]
    private partial void LogFailed(string reason, string domain);
}
