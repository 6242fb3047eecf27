using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace SourcingBot.DirectLine.Tests;

/// <summary>The bot speaks first on the page.</summary>
public sealed class ProactiveTests
{
    [Fact]
    public async Task What_the_bot_says_unasked_reaches_the_page_and_the_event_behind_it_does_not()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        using var said = await page.PostAsync(page.Activities, new { type = "message", text = "hi" });
        var reference = host.Bot.Seen.Last().GetConversationReference();

        await host.Services.GetRequiredService<BotAdapter>().ContinueConversationAsync(
            "", reference, (turn, cancellation) => turn.SendActivityAsync("news", cancellationToken: cancellation), TestContext.Current.CancellationToken);

        var seen = await page.ReadAllAsync();
        seen.ShouldAllBe(activity => (string)activity["type"]! == "message");
        ((string)seen[^1]["text"]!).ShouldBe("news");
        ((string)seen[^1]["from"]!["id"]!).ShouldBe("sourcingbot");
        seen[^1]["replyToId"].ShouldBeNull("Web Chat would wait for an activity that it never sees");
    }

    [Fact]
    public async Task Conversations_on_the_page_are_not_the_bots_to_begin()
    {
        await using var host = await TestHost.StartAsync();

        await Should.ThrowAsync<NotSupportedException>(() => host.Services.GetRequiredService<BotAdapter>().CreateConversationAsync(
            "", "directline", "urn:x", "", new ConversationParameters(), (_, _) => Task.CompletedTask, TestContext.Current.CancellationToken));
    }
}
