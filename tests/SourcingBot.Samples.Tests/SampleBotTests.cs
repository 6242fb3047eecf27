using System.Text.Json.Nodes;
using SourcingBot.Samples.Bots;
using SourcingBot.Samples.Dialogs;

namespace SourcingBot.Samples.Tests;

/// <summary>Bots as the SDK's documentation writes them, with its own lines of start-up, answer over HTTP.</summary>
public sealed class SampleBotTests
{
    [Fact]
    public async Task An_echo_bot_echoes()
    {
        await using var host = await SampleHost.StartAsync<EchoBot>();

        (await host.JoinAsync()).ShouldBe("Welcome, User");
        (await host.SayAsync("hello")).ShouldBe("Echo: hello");
        (await host.SayAsync("hello again")).ShouldBe("Echo: hello again");
    }

    [Fact]
    public async Task A_waterfall_finds_in_later_turns_what_it_kept_and_cast()
    {
        await using var host = await SampleHost.StartAsync<DialogBot<UserProfileDialog>>();

        (await host.SayAsync("hi"))!.ShouldStartWith("How do you travel?");
        (await host.SayAsync("by bus")).ShouldBe("What is your name?");
        (await host.SayAsync("Ann"))!.ShouldStartWith("May I ask your age?");
        (await host.SayAsync("yes")).ShouldBe("How old are you?");
        (await host.SayAsync("200")).ShouldBe("An age is between 1 and 149.");
        (await host.SayAsync("thirty-three")).ShouldBe("A picture, please.");
        (await host.SayAsync("", [new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://example.org/a.png", ["name"] = "a.png" }]))
            .ShouldBe("Ann (33) travels by Bus: a.png");
    }

    [Fact]
    public async Task A_bot_speaks_first_when_its_notify_endpoint_is_called()
    {
        await using var host = await SampleHost.StartAsync<ProactiveBot>();
        (await host.SayAsync("hi")).ShouldBe("You will hear from me.");

        await host.GetAsync("/api/notify");

        (await host.HearAsync()).ShouldBe("There is news for you.");
    }
}
