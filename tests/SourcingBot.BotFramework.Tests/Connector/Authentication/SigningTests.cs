using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

public sealed class SigningTests : IAsyncLifetime
{
    private TestBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await TestBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [Requirement("S2", "a token is believed that was not signed with RS256")]
    [InlineData("RS256", HttpStatusCode.OK)]
    [InlineData("none", HttpStatusCode.Unauthorized)]
    [InlineData("HS256", HttpStatusCode.Unauthorized)]
    [InlineData("RS384", HttpStatusCode.Unauthorized)]
    [InlineData("RS512", HttpStatusCode.Unauthorized)]
    [InlineData("PS256", HttpStatusCode.Unauthorized)]
    [InlineData("ES256", HttpStatusCode.Unauthorized)]
    public async Task Only_RS256_is_a_signature(string algorithm, HttpStatusCode status)
    {
        var pair = TestKey.Connector.Pair;
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var token = TestToken.Connector(_bot.Now).WithHeader("alg", algorithm).SignedBy(algorithm switch
        {
            "none" => _ => [],
            "HS256" => data => HMACSHA256.HashData(pair.ExportSubjectPublicKeyInfo(), data),
            "RS384" => data => pair.SignData(data, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "RS512" => data => pair.SignData(data, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            "PS256" => data => pair.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            "ES256" => data => curve.SignData(data, HashAlgorithmName.SHA256),
            _ => TestKey.Connector.Sign,
        });

        (await _bot.DeliverAsync(token)).Status.ShouldBe(status);
    }

    [Fact]
    [Requirement("S2", "a signature of another kind is believed when the header says RS256")]
    public async Task What_the_header_says_does_not_make_a_signature()
    {
        await _bot.RefusesAsync(HttpStatusCode.Unauthorized, TestToken.Connector(_bot.Now).SignedBy(data => TestKey.Connector.Pair.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)));
        await _bot.RefusesAsync(HttpStatusCode.Unauthorized, TestToken.Connector(_bot.Now).SignedBy(_ => []));
        await _bot.RefusesAsync(HttpStatusCode.Unauthorized, TestToken.Connector(_bot.Now).SignedBy(TestKey.Stranger.Sign));
    }

    [Fact]
    [Requirement("S3", "a thousand unknown key ids make more than one request for keys in five minutes")]
    public async Task Unknown_keys_ask_once_in_five_minutes()
    {
        await _bot.TakesAsync(TestToken.Connector(_bot.Now));
        for (var round = 1; round <= 2; round++)
        {
            _bot.Host.Clock.Advance(TimeSpan.FromMinutes(5));
            await Parallel.ForAsync(0, 1000, async (_, _) =>
                (await _bot.DeliverAsync(TestToken.Connector(_bot.Now, key: TestKey.Stranger).WithHeader("kid", Guid.NewGuid().ToString()))).Status.ShouldBe(HttpStatusCode.Unauthorized));

            _bot.Issuer.KeyRequests.ShouldBe(1 + round);
        }

        await _bot.TakesAsync(TestToken.Connector(_bot.Now));
    }

    [Fact]
    [Requirement("S3", "a key that was published after the last reading is not found until the next day")]
    public async Task A_new_key_is_found_when_a_token_names_it()
    {
        await _bot.TakesAsync(TestToken.Connector(_bot.Now));
        var next = TestKey.Stranger with { Id = "connector-2", Endorsements = ["msteams"] };
        _bot.Issuer.ConnectorKeys.Clear();
        _bot.Issuer.ConnectorKeys.Add(next);
        _bot.Host.Clock.Advance(TimeSpan.FromMinutes(5));

        await _bot.TakesAsync(TestToken.Connector(_bot.Now, key: next));

        // And one that is no longer published is gone with it.
        await _bot.RefusesAsync(HttpStatusCode.Unauthorized, TestToken.Connector(_bot.Now));
    }

    [Theory]
    [Requirement("S3", "the address or the key in a token's header is fetched or believed")]
    [InlineData("jku", "https://evil.example/keys")]
    [InlineData("x5u", "https://evil.example/certificate")]
    [InlineData("jwk", null)]
    public async Task A_token_does_not_say_where_its_key_is(string header, string? address)
    {
        JsonNode advice = address is null ? TestKey.Stranger.Published() : JsonValue.Create(address);

        await _bot.RefusesAsync(HttpStatusCode.Unauthorized, TestToken.Connector(_bot.Now, key: TestKey.Stranger).WithHeader(header, advice));
        await _bot.RefusesAsync(HttpStatusCode.Unauthorized, TestToken.Connector(_bot.Now).WithHeader(header, advice.DeepClone()).SignedBy(TestKey.Stranger.Sign));

        _bot.Issuer.Requests.ShouldAllBe(request => request.Host == BotClouds.Public.ConnectorMetadata.Host);
        _bot.Reached.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_that_asks_for_an_extension_is_refused() =>
        await _bot.RefusesAsync(HttpStatusCode.Unauthorized, TestToken.Connector(_bot.Now).WithHeader("crit", new JsonArray("b64")).WithHeader("b64", true));

    [Fact]
    public async Task A_token_without_a_key_id_is_refused_though_one_key_would_fit()
    {
        var token = TestToken.Connector(_bot.Now);
        token.Header.Remove("kid");

        await _bot.RefusesAsync(HttpStatusCode.Unauthorized, token);
    }
}
