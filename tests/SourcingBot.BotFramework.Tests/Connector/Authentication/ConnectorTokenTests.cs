using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

public sealed class ConnectorTokenTests : IAsyncLifetime
{
    private TestBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await TestBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [Requirement("S1", "a good token of the Bot Connector is refused")]
    [InlineData("as it comes")]
    [InlineData("expired four minutes ago")]
    [InlineData("valid in four minutes")]
    [InlineData("for this bot among others")]
    public async Task A_good_token_delivers(string which)
    {
        var token = which switch
        {
            "expired four minutes ago" => Good().With("exp", Seconds(-4)),
            "valid in four minutes" => Good().With("nbf", Seconds(4)),
            "for this bot among others" => Good().With("aud", new JsonArray("somebody-else", TestBot.AppId)),
            _ => Good(),
        };

        await _bot.TakesAsync(token);
    }

    [Theory]
    [Requirement("S1", "a token with a wrong issuer, audience, lifetime, signature, or without serviceurl is taken, or the answer or the log says more than that it was refused")]
    [InlineData("another issuer")]
    [InlineData("another audience")]
    [InlineData("only other audiences")]
    [InlineData("no audience")]
    [InlineData("expired six minutes ago")]
    [InlineData("valid in six minutes")]
    [InlineData("never expires")]
    [InlineData("no service address")]
    [InlineData("a blank service address")]
    public async Task A_token_that_lacks_something_is_refused(string which)
    {
        var token = which switch
        {
            "another issuer" => Good().With("iss", "https://api.botframework.example"),
            "another audience" => Good().With("aud", "00000000-0000-0000-0000-000000000000"),
            "only other audiences" => Good().With("aud", new JsonArray("somebody", "somebody-else")),
            "no audience" => Good().Without("aud"),
            "expired six minutes ago" => Good().With("exp", Seconds(-6)),
            "valid in six minutes" => Good().With("nbf", Seconds(6)),
            "never expires" => Good().Without("exp"),
            "no service address" => Good().Without("serviceurl"),
            _ => Good().With("serviceurl", " "),
        };

        await _bot.RefusesAsync(HttpStatusCode.Unauthorized, token);
    }

    [Fact]
    [Requirement("S1", "a payload that was changed after it was signed is believed")]
    public async Task A_token_changed_after_signing_is_refused()
    {
        var parts = Good().ToString().Split('.');
        parts[1] = Base64UrlEncoder.Encode(Good().With("name", "somebody else").Payload.ToJsonString());

        (await _bot.DeliverAsync([("Authorization", $"Bearer {string.Join('.', parts)}")])).ShouldBe((HttpStatusCode.Unauthorized, string.Empty));
    }

    [Fact]
    [Requirement("A2252", "the bot is not told by whose cloud it is called")]
    [Requirement("A2251", "the bot is told what the body says of the caller")]
    public async Task Who_calls_is_what_the_token_says()
    {
        var (_, body) = await _bot.DeliverAsync(Good(), change: message => message["callerId"] = "urn:botframework:aadappid:somebody");

        JsonDocument.Parse(body).RootElement.GetProperty("activities")[0].GetProperty("text").GetString().ShouldBe("urn:botframework:azure");
    }

    [Theory]
    [Requirement("S1", "a header that holds no token ends in an error of the server, or is taken")]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer  two.blanks.here")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer one")]
    [InlineData("Bearer one.two")]
    [InlineData("Bearer one.two.three")]
    [InlineData("Bearer a.b.c.d.e")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer e30.e30.e30")]
    [InlineData("Bearer bnVsbA.bnVsbA.AAAA")]
    [InlineData("Bearer W10.W10.AAAA")]
    [InlineData("Bearer {}.{}.{}")]
    public async Task What_is_no_token_is_refused(string header)
    {
        (await _bot.DeliverAsync([("Authorization", header)])).ShouldBe((HttpStatusCode.Unauthorized, string.Empty));
        _bot.Issuer.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_headers_are_none()
    {
        (await _bot.DeliverAsync([("Authorization", $"Bearer {Good()}"), ("Authorization", $"Bearer {Good()}")])).ShouldBe((HttpStatusCode.Unauthorized, string.Empty));
    }

    [Fact]
    public async Task A_token_longer_than_any_is_refused_unread()
    {
        await _bot.RefusesAsync(HttpStatusCode.Unauthorized, Good().With("padding", new string('x', 12 * 1024)));
        _bot.Issuer.Requests.ShouldBeEmpty();
    }

    [Fact]
    [Requirement("S1", "claims of an unexpected kind end in an error of the server")]
    public async Task Claims_of_any_kind_are_no_error_of_the_server()
    {
        JsonNode?[] odd() => [null, 1, -1e300, true, "", new JsonArray(), new JsonArray(new JsonArray()), new JsonObject { ["a"] = null }, new JsonArray(null, 1, "x")];
        foreach (var claim in new[] { "iss", "aud", "exp", "nbf", "iat", "serviceurl", "ver", "tid" })
        {
            for (var i = 0; i < odd().Length; i++)
            {
                (await _bot.DeliverAsync(Good().With(claim, odd()[i]))).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden);
                (await _bot.DeliverAsync(TestToken.Emulator(_bot.Now).With(claim, odd()[i]))).Status.ShouldBe(HttpStatusCode.Unauthorized);
                (await _bot.DeliverAsync(Good().WithHeader(claim == "iss" ? "alg" : claim == "aud" ? "kid" : "crit", odd()[i]))).Status.ShouldBe(HttpStatusCode.Unauthorized);
            }
        }
    }

    [Fact]
    public async Task Whoever_may_not_deliver_does_not_learn_what_is_wrong_with_the_body()
    {
        (await _bot.Host.SendAsync(HttpMethod.Post, "{", ("Authorization", $"Bearer {Good().With("aud", "x")}"))).ShouldBe((HttpStatusCode.Unauthorized, string.Empty));
        (await _bot.Host.SendAsync(HttpMethod.Post, "{", ("Authorization", $"Bearer {Good()}"))).ShouldBe((HttpStatusCode.BadRequest, string.Empty));
    }

    private TestToken Good() => TestToken.Connector(_bot.Now);

    private JsonValue Seconds(int minutesFromNow) => JsonValue.Create(_bot.Now.AddMinutes(minutesFromNow).ToUnixTimeSeconds());
}
