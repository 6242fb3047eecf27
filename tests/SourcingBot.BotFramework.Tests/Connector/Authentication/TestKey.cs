using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

/// <summary>A key pair under an id, with what its issuer publishes beside it.</summary>
internal sealed record TestKey(string Id, RSA Pair)
{
    public static TestKey Connector { get; } = new("connector-1", RSA.Create(2048)) { Endorsements = ["msteams", "webchat", "emulator"] };

    public static TestKey Entra { get; } = new("entra-1", RSA.Create(2048)) { Issuer = "https://login.microsoftonline.com/{tenantid}/v2.0" };

    /// <summary>A good key that nobody publishes.</summary>
    public static TestKey Stranger { get; } = new("stranger-1", RSA.Create(2048));

    public string[]? Endorsements { get; init; }

    public string? Issuer { get; init; }

    public JsonObject Published()
    {
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64UrlEncoder.Encode(Pair.ExportParameters(false).Modulus),
            ["e"] = Base64UrlEncoder.Encode(Pair.ExportParameters(false).Exponent),
        };
        if (Endorsements is not null)
        {
            key["endorsements"] = new JsonArray([.. Endorsements.Select(channel => JsonValue.Create(channel))]);
        }

        if (Issuer is not null)
        {
            key["issuer"] = Issuer;
        }

        return key;
    }

    public byte[] Sign(byte[] data) => Pair.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
}
