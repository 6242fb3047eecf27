using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace SourcingBot.BotFramework;

/// <summary>Reads a key set (RFC 7517) with what the Connector and Entra add to it.</summary>
internal static class JsonWebKeys
{
    /// <summary>By their ids. Keys of other kinds are left out: tokens are signed with RSA.</summary>
    /// <exception cref="Exception">Of several kinds, when the document is not a key set.</exception>
    public static Dictionary<string, SigningKey> Read(JsonElement document)
    {
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var key in document.GetProperty("keys").EnumerateArray())
        {
            if (Text(key, "kid") is { Length: > 0 } id && Text(key, "kty") == "RSA" && Text(key, "use") is null or "sig")
            {
                keys[id] = new SigningKey(RsaKey(key, id), Endorsements(key), Text(key, "issuer"));
            }
        }

        return keys;
    }

    private static RsaSecurityKey RsaKey(JsonElement key, string id) => new(new RSAParameters
    {
        Modulus = Base64UrlEncoder.DecodeBytes(key.GetProperty("n").GetString()),
        Exponent = Base64UrlEncoder.DecodeBytes(key.GetProperty("e").GetString()),
    })
    {
        KeyId = id,
    };

    private static string[]? Endorsements(JsonElement key) => key.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array
        ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
        : null;

    private static string? Text(JsonElement key, string name) => key.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
