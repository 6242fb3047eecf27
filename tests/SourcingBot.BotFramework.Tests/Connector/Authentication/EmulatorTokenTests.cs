using System.Net;
using System.Text.Json;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

public sealed class EmulatorTokenTests
{
    private const string OtherApp = "99999999-8888-7777-6666-555555555555";
    private const string OtherTenant = "11111111-2222-3333-4444-555555555555";

    [Theory]
    [Requirement("S6", "the Emulator with the bot's credentials cannot talk to it in Development, or can elsewhere")]
    [InlineData("Development", "2.0", HttpStatusCode.OK)]
    [InlineData("Development", "1.0", HttpStatusCode.OK)]
    [InlineData("Development", "", HttpStatusCode.OK)]
    [InlineData("Production", "2.0", HttpStatusCode.Unauthorized)]
    [InlineData("Production", "1.0", HttpStatusCode.Unauthorized)]
    [InlineData("Staging", "2.0", HttpStatusCode.Unauthorized)]
    public async Task The_Emulators_credentials_count_in_Development_alone(string environment, string version, HttpStatusCode status)
    {
        await using var bot = await TestBot.StartAsync(environment);

        var (answer, body) = await bot.DeliverAsync(TestToken.Emulator(bot.Now, version), TestBot.HereUrl);

        answer.ShouldBe(status);
        if (status == HttpStatusCode.OK)
        {
            JsonDocument.Parse(body).RootElement.GetProperty("activities")[0].GetProperty("text").GetString().ShouldBe($"urn:botframework:aadappid:{TestBot.AppId}");
        }
        else
        {
            body.ShouldBeEmpty();
            bot.Issuer.Requests.ShouldBeEmpty();
        }
    }

    [Theory]
    [Requirement("S6", "the bot's own outbound token, or a skill's, lets somebody in")]
    [InlineData("Development", "own outbound")]
    [InlineData("Development", "own outbound, version 1")]
    [InlineData("Development", "a skill")]
    [InlineData("Development", "a skill, version 1")]
    [InlineData("Development", "an anonymous skill")]
    [InlineData("Development", "no version")]
    [InlineData("Development", "a later version")]
    [InlineData("Development", "nobody")]
    [InlineData("Development", "another tenant")]
    [InlineData("Development", "another tenant in its own name")]
    [InlineData("Production", "own outbound")]
    [InlineData("Production", "a skill")]
    [InlineData("Production", "an anonymous skill")]
    public async Task Other_tokens_of_Entra_are_refused_everywhere(string environment, string which)
    {
        await using var bot = await TestBot.StartAsync(environment);
        var token = which switch
        {
            "own outbound" => Emulator().With("aud", "https://api.botframework.com"),
            "own outbound, version 1" => TestToken.Emulator(bot.Now, "1.0").With("aud", "https://api.botframework.com"),
            "a skill" => Emulator().With("azp", OtherApp),
            "a skill, version 1" => TestToken.Emulator(bot.Now, "1.0").With("appid", OtherApp),
            "an anonymous skill" => Emulator().With("azp", "AnonymousSkill"),
            "no version" => Emulator().Without("ver"),
            "a later version" => Emulator().With("ver", "3.0"),
            "nobody" => Emulator().Without("azp"),
            "another tenant" => Emulator().With("tid", OtherTenant),
            _ => Emulator().With("tid", OtherTenant).With("iss", $"https://login.microsoftonline.com/{OtherTenant}/v2.0"),
        };

        await bot.RefusesAsync(HttpStatusCode.Unauthorized, token, TestBot.HereUrl);

        TestToken Emulator() => TestToken.Emulator(bot.Now);
    }

    [Fact]
    [Requirement("S6", "what one token claims changes what the next one is worth")]
    public async Task A_thousand_hostile_tenants_change_nothing()
    {
        await using var bot = await TestBot.StartAsync("Development");
        await Parallel.ForAsync(0, 1000, async (i, _) =>
        {
            var tenant = i % 3 == 0 ? OtherTenant : Guid.NewGuid().ToString();
            var hostile = TestToken.Emulator(bot.Now).With("tid", tenant);
            if (i % 2 == 0)
            {
                hostile.With("iss", $"https://login.microsoftonline.com/{tenant}/v2.0");
            }

            (await bot.DeliverAsync(hostile, TestBot.HereUrl)).Status.ShouldBe(HttpStatusCode.Unauthorized);
            if (i % 10 == 0)
            {
                (await bot.DeliverAsync(TestToken.Emulator(bot.Now), TestBot.HereUrl)).Status.ShouldBe(HttpStatusCode.OK);
            }
        });
    }

    [Theory]
    [Requirement("S7", "the Emulator's credentials are taken from another machine")]
    [InlineData("192.0.2.7", null)]
    [InlineData(null, "X-Forwarded-For")]
    [InlineData(null, "Forwarded")]
    [InlineData(null, "Origin")]
    public async Task The_Emulator_is_on_this_machine(string? peer, string? header)
    {
        await using var bot = await TestBot.StartAsync("Development", peer: peer);
        var token = ("Authorization", $"Bearer {TestToken.Emulator(bot.Now)}");

        (await bot.DeliverAsync(header is null ? [token] : [token, (header, "192.0.2.7")], TestBot.HereUrl)).ShouldBe((HttpStatusCode.Unauthorized, string.Empty));
    }

    [Fact]
    public async Task A_single_tenant_bots_own_tenant_counts_and_no_other()
    {
        await using var bot = await TestBot.StartAsync("Development", settings: ("MicrosoftAppTenantId", OtherTenant));

        await bot.TakesAsync(Of(OtherTenant), TestBot.HereUrl);
        await bot.RefusesAsync(HttpStatusCode.Unauthorized, Of("22222222-2222-3333-4444-555555555555"), TestBot.HereUrl);

        TestToken Of(string tenant) => TestToken.Emulator(bot.Now).With("tid", tenant).With("iss", $"https://login.microsoftonline.com/{tenant}/v2.0");
    }

    [Fact]
    public async Task A_key_that_is_published_for_one_tenant_signs_for_no_other()
    {
        await using var bot = await TestBot.StartAsync("Development");
        bot.Issuer.EntraKeys[0] = TestKey.Entra with { Issuer = $"https://login.microsoftonline.com/{OtherTenant}/v2.0" };

        await bot.RefusesAsync(HttpStatusCode.Unauthorized, TestToken.Emulator(bot.Now), TestBot.HereUrl);
    }
}
