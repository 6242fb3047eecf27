using System.Text.Json;

namespace SourcingBot.BotFramework;

/// <summary>Fetches the keys that an OpenID metadata document leads to.</summary>
internal sealed class MetadataSource(HttpMessageHandler handler) : IDisposable
{
    private const int MostBytes = 1024 * 1024;

    private readonly HttpClient _http = new(handler) { Timeout = TimeSpan.FromSeconds(5), MaxResponseContentBufferSize = MostBytes };

    public MetadataSource()
        : this(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) })
    {
    }

    /// <exception cref="Exception">Of several kinds, when there is no answer or not the expected one.</exception>
    public async Task<Dictionary<string, SigningKey>> ReadKeysAsync(Uri metadata)
    {
        using var document = await ReadAsync(metadata).ConfigureAwait(false);
        var address = new Uri(document.RootElement.GetProperty("jwks_uri").GetString() ?? "", UriKind.Absolute);
        if (address.Scheme != Uri.UriSchemeHttps)
        {
            throw new JsonException("jwks_uri is no https address.");
        }

        using var set = await ReadAsync(address).ConfigureAwait(false);
        var keys = JsonWebKeys.Read(set.RootElement);
        return keys.Count > 0 ? keys : throw new JsonException("The key set holds no usable key.");
    }

    public void Dispose() => _http.Dispose();

    private async Task<JsonDocument> ReadAsync(Uri address) => JsonDocument.Parse(await _http.GetByteArrayAsync(address).ConfigureAwait(false));
}
