using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

/// <summary>The metadata and keys of every issuer of every cloud, and nothing else of the internet.</summary>
internal sealed class FakeIssuer : HttpMessageHandler
{
    private const string KeysPath = "/keys";

    public List<TestKey> ConnectorKeys { get; } = [TestKey.Connector];

    public List<TestKey> EntraKeys { get; } = [TestKey.Entra];

    public bool IsDown { get; set; }

    public ConcurrentQueue<Uri> Requests { get; } = [];

    public int KeyRequests => Requests.Count(address => address.AbsolutePath == KeysPath);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        Requests.Enqueue(address);
        return IsDown ? throw new HttpRequestException("The issuer is down.") : Task.FromResult(Answer(address));
    }

    private HttpResponseMessage Answer(Uri address)
    {
        var isMetadata = BotClouds.All.Any(cloud => address == cloud.ConnectorMetadata || address == cloud.EntraMetadata);
        var isEntra = BotClouds.All.Any(cloud => cloud.EntraMetadata.Host == address.Host);
        JsonNode? document = isMetadata ? new JsonObject { ["jwks_uri"] = $"https://{address.Host}{KeysPath}" }
            : address.AbsolutePath == KeysPath ? new JsonObject { ["keys"] = new JsonArray([.. (isEntra ? EntraKeys : ConnectorKeys).Select(key => key.Published())]) }
            : null;
        return document is null ? new HttpResponseMessage(HttpStatusCode.NotFound) : new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(document.ToJsonString()) };
    }
}
