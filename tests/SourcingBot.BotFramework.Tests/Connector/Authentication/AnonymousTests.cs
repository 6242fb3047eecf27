using System.Net;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

public sealed class AnonymousTests
{
    [Theory]
    [Requirement("S7", "somebody without credentials is let in who is not on this machine, or not in Development, or although the bot has an app id")]
    [InlineData("Development", "", null, HttpStatusCode.OK)]
    [InlineData("Development", "", "::1", HttpStatusCode.OK)]
    [InlineData("Development", "", "192.0.2.7", HttpStatusCode.Unauthorized)]
    [InlineData("Development", "", "::ffff:192.0.2.7", HttpStatusCode.Unauthorized)]
    [InlineData("Development", TestBot.AppId, null, HttpStatusCode.Unauthorized)]
    [InlineData("Production", "", null, HttpStatusCode.Unauthorized)]
    [InlineData("Production", TestBot.AppId, null, HttpStatusCode.Unauthorized)]
    [InlineData("Staging", "", null, HttpStatusCode.Unauthorized)]
    public async Task Without_credentials_only_this_machine_delivers_and_only_in_Development_to_a_bot_without_an_app_id(string environment, string appId, string? peer, HttpStatusCode status)
    {
        await using var bot = await TestBot.StartAsync(environment, appId, peer);

        (await bot.DeliverAsync(token: null, TestBot.HereUrl)).Status.ShouldBe(status);
    }

    [Fact]
    [Requirement("S7", "a token meant for nobody lets somebody in where no app id is set")]
    public async Task A_bot_without_an_app_id_takes_no_token()
    {
        await using var bot = await TestBot.StartAsync("Development", appId: "");

        await bot.RefusesAsync(HttpStatusCode.Unauthorized, TestToken.Emulator(bot.Now).With("aud", "").With("azp", ""), TestBot.HereUrl);
        await bot.RefusesAsync(HttpStatusCode.Unauthorized, TestToken.Connector(bot.Now).With("aud", ""));
    }
}
