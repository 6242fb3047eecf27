using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

/// <summary>A token written by hand, so that everything about it can be wrong.</summary>
internal sealed class TestToken
{
    private TestToken(TestKey key, DateTimeOffset now, string issuer)
    {
        Sign = key.Sign;
        Header = new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key.Id };
        Payload = new JsonObject
        {
            ["iss"] = issuer,
            ["aud"] = TestBot.AppId,
            ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        };
    }

    public JsonObject Header { get; }

    public JsonObject Payload { get; }

    public Func<byte[], byte[]> Sign { get; set; }

    /// <summary>As the Bot Connector sends it with an activity.</summary>
    public static TestToken Connector(DateTimeOffset now, string serviceUrl = TestBot.ServiceUrl, TestKey? key = null, BotCloud? cloud = null)
    {
        var token = new TestToken(key ?? TestKey.Connector, now, (cloud ?? BotClouds.Public).ConnectorIssuer);
        token.Payload["serviceurl"] = serviceUrl;
        return token;
    }

    /// <summary>As the Emulator gets it with the bot's credentials.</summary>
    public static TestToken Emulator(DateTimeOffset now, string version = "2.0")
    {
        const string tenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
        var token = new TestToken(TestKey.Entra, now, version == "2.0" ? $"https://login.microsoftonline.com/{tenant}/v2.0" : $"https://sts.windows.net/{tenant}/");
        token.Payload["ver"] = version;
        token.Payload["tid"] = tenant;
        token.Payload[version == "2.0" ? "azp" : "appid"] = TestBot.AppId;
        return token;
    }

    public TestToken With(string claim, JsonNode? value)
    {
        Payload[claim] = value;
        return this;
    }

    public TestToken Without(string claim)
    {
        Payload.Remove(claim);
        return this;
    }

    public TestToken WithHeader(string name, JsonNode? value)
    {
        Header[name] = value;
        return this;
    }

    public TestToken SignedBy(Func<byte[], byte[]> sign)
    {
        Sign = sign;
        return this;
    }

    public override string ToString()
    {
        var signed = $"{Base64UrlEncoder.Encode(Header.ToJsonString())}.{Base64UrlEncoder.Encode(Payload.ToJsonString())}";
        return $"{signed}.{Base64UrlEncoder.Encode(Sign(Encoding.ASCII.GetBytes(signed)))}";
    }
}
