using System.Net;
using System.Text.Json;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

/// <summary>Tokens that Entra issues to the Bot Service itself: what its channels are to change to.</summary>
public sealed class BotServiceEntraTokenTests
{
    private const string BotService = "99999999-8888-7777-6666-555555555555";
    private const string BotServiceTenant = "69e9b82d-4842-4902-8d1e-abc5b98a55e8";

    [Fact]
    [Requirement("S6", "a token that Entra issued to some app lets it in, though no setting names the app")]
    public async Task They_are_refused_until_a_setting_names_the_caller()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.RefusesAsync(HttpStatusCode.Unauthorized, Token(bot));
    }

    [Fact]
    public async Task A_caller_that_the_setting_names_delivers_as_the_Bot_Service()
    {
        await using var bot = await StartAsync();

        var (status, body) = await bot.DeliverAsync(Token(bot));

        status.ShouldBe(HttpStatusCode.OK);
        JsonDocument.Parse(body).RootElement.GetProperty("activities")[0].GetProperty("text").GetString().ShouldBe("urn:botframework:azure");
    }

    [Theory]
    [InlineData("another caller", HttpStatusCode.Unauthorized)]
    [InlineData("another audience", HttpStatusCode.Unauthorized)]
    [InlineData("another tenant", HttpStatusCode.Unauthorized)]
    [InlineData("expired", HttpStatusCode.Unauthorized)]
    [InlineData("signed by a stranger", HttpStatusCode.Unauthorized)]
    [InlineData("the bot itself", HttpStatusCode.Unauthorized)]
    [InlineData("for another service address", HttpStatusCode.Forbidden)]
    public async Task Everything_else_about_them_must_be_right(string which, HttpStatusCode status)
    {
        await using var bot = await StartAsync();
        var token = which switch
        {
            "another caller" => Token(bot).With("azp", "00000000-8888-7777-6666-555555555555"),
            "another audience" => Token(bot).With("aud", "https://api.botframework.com"),
            "another tenant" => Token(bot).With("iss", "https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0"),
            "expired" => Token(bot).With("exp", bot.Now.AddMinutes(-6).ToUnixTimeSeconds()),
            "signed by a stranger" => Token(bot).SignedBy(TestKey.Stranger.Sign),
            "the bot itself" => Token(bot).With("azp", TestBot.AppId),
            _ => Token(bot).With("serviceurl", "https://webchat.botframework.com/"),
        };

        await bot.RefusesAsync(status, token);
    }

    [Fact]
    public async Task They_open_no_other_hosts()
    {
        await using var bot = await StartAsync();

        await bot.RefusesAsync(HttpStatusCode.Forbidden, Token(bot), "https://evil.example/");
    }

    private static Task<TestBot> StartAsync() => TestBot.StartAsync(settings: ("Messaging:EntraCallers:0", BotService));

    private static TestToken Token(TestBot bot) => TestToken.Emulator(bot.Now)
        .With("azp", BotService)
        .With("tid", BotServiceTenant)
        .With("iss", $"https://login.microsoftonline.com/{BotServiceTenant}/v2.0");
}
