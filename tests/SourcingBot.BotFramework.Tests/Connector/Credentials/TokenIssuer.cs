using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.Identity.Client;

namespace SourcingBot.BotFramework.Tests.Connector.Credentials;

/// <summary>Whoever issues tokens, in the place of Microsoft Entra and of Azure's machines: token-1, token-2 and so on.</summary>
internal sealed class TokenIssuer : HttpMessageHandler, IMsalHttpClientFactory
{
    private readonly HttpClient _client;

    public TokenIssuer()
    {
        _client = new HttpClient(this, disposeHandler: false);
    }

    /// <summary>Method and address, and the form that was posted.</summary>
    public ConcurrentQueue<(string Line, string Form)> Requests { get; } = [];

    public int Lifetime { get; set; } = 3600;

    /// <summary>Answers with an error.</summary>
    public bool IsDown { get; set; }

    public HttpClient GetHttpClient() => _client;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Enqueue(($"{request.Method} {request.RequestUri}", request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
        var number = Requests.Count;
        // Long enough for a crowd to gather.
        await Task.Delay(20, cancellationToken);
        return IsDown
            ? Answer(HttpStatusCode.BadRequest, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}""")
            : Answer(HttpStatusCode.OK, $$"""
                {"token_type":"Bearer","expires_in":{{Lifetime}},"ext_expires_in":{{Lifetime}},"access_token":"token-{{number}}",
                "expires_on":"{{TimeProvider.System.GetUtcNow().AddSeconds(Lifetime).ToUnixTimeSeconds()}}","resource":"https://api.botframework.com"}
                """);
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
