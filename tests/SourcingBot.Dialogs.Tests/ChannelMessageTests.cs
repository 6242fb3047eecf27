using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using SourcingBot.Content.Charts;
using SourcingBot.Content.Rendering.Cards;
using SourcingBot.Dialogs.Channels;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Understanding;
using Known = Microsoft.Bot.Connector.Channels;
namespace SourcingBot.Dialogs.Tests;

/// <summary>One message with a picture, or too long for one, as the channels show it.</summary>
public sealed class ChannelMessageTests
{
    [Theory]
    [InlineData(Known.Directline)]
    [InlineData(Known.Webchat)]
    [InlineData(Known.Emulator)]
    public async Task Web_chat_and_the_Emulator_get_a_picture_in_a_card_with_its_alternative_text(string channel)
    {
        var reply = await ShowAsync(channel, Png(30_000));
        var image = reply.Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>().Images.ShouldHaveSingleItem();
        image.Alt.ShouldBe("Two lines that cross");
        image.Url.ShouldBe("data:image/png;base64," + Convert.ToBase64String(Png(30_000).Png));
        reply.SuggestedActions!.Actions!.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(Known.Msteams)]
    [InlineData(Known.Slack)]
    [InlineData(Known.Telegram)]
    [InlineData(Known.Facebook)]
    public async Task Other_channels_with_pictures_get_it_beside_the_message(string channel)
    {
        var reply = await ShowAsync(channel, Png(30_000));
        var picture = reply.Attachments![0];
        (picture.ContentType, picture.Name, picture.Content).ShouldBe(("image/png", "Two lines that cross", null));
        picture.ContentUrl.ShouldBe("data:image/png;base64," + Convert.ToBase64String(Png(30_000).Png));
    }

    [Fact]
    public async Task Teams_gets_the_words_and_the_buttons_on_a_card_below_the_picture()
    {
        var reply = await ShowAsync(Known.Msteams, Png(30_000));
        reply.Text.ShouldBeNull();
        reply.Attachments!.Select(attachment => attachment.ContentType).ShouldBe(["image/png", AdaptiveCard.ContentType]);
        CardButtons.Of(reply.Attachments![1]).Select(button => (string?)button["title"]).ShouldBe(["One", "Another"]);
    }

    [Theory]
    [InlineData(Known.Directline)]
    [InlineData(Known.Msteams)]
    public async Task A_message_that_is_too_long_becomes_several_and_the_last_has_the_buttons_the_picture_and_the_data(string channel)
    {
        var adapter = new TestAdapter(channel).Use(new ChannelRendering());
        var turn = new Turn(Shipped.Definitions, Shipped.Publisher, new InterviewMemory(), "hello", Understood.Nothing);
        turn.Say("# Words");
        foreach (var i in Enumerable.Range(1, 110))
        {
            turn.Say($"Paragraph {i}: {string.Concat(Enumerable.Repeat("it's said again. ", 30))}");
        }

        turn.Show(Png(60_000));
        turn.Offer("One", "Another");
        var value = new JsonObject { ["text"] = new string('x', 12_000) };
        await adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message), (context, token) => turn.SendAsync(context, token, value, "a/b"), TestContext.Current.CancellationToken);

        var parts = adapter.ActiveQueue.ToArray();
        parts.Length.ShouldBeGreaterThan(2);
        parts.ShouldAllBe(part => Sent(part).Length <= LongMessage.MostBytes);
        parts.SkipLast(1).ShouldAllBe(part => part.Value == null && part.SuggestedActions == null && !Sent(part).Contains("Another") && !Sent(part).Contains("image/png"));
        parts[^1].Value.ShouldBe(value);
        parts[^1].ValueType.ShouldBe("a/b");
        Sent(parts[^1]).ShouldContain("Another");
        SourcingBot.BotFramework.ActivityJson.Write(parts[^1]).ShouldContain("image/png");
        Enumerable.Range(1, 110).ShouldAllBe(i => parts.Count(part => Sent(part).Contains($"Paragraph {i}:")) == 1);
        Enumerable.Range(1, 109).ShouldAllBe(i => First(parts, i) <= First(parts, i + 1));
    }

    [Fact]
    public async Task Whoever_sent_a_message_that_became_several_gets_the_id_of_the_last()
    {
        var adapter = new TestAdapter(Known.Directline).Use(new ChannelRendering());
        ResourceResponse[] responses = [];
        await adapter.ProcessActivityAsync(
            new Activity(ActivityTypes.Message),
            async (context, token) => responses = await context.SendActivitiesAsync([MessageFactory.Text(string.Concat(Enumerable.Repeat("A sentence. ", 5_000))), MessageFactory.Text("after")], token),
            TestContext.Current.CancellationToken);

        var sent = adapter.ActiveQueue.ToArray();
        sent.Length.ShouldBeGreaterThan(3);
        responses.Select(response => response.Id).ShouldBe([sent[^2].Id, sent[^1].Id]);
    }

    [Theory]
    [InlineData(Known.Console)]
    [InlineData(Known.Line)]
    [InlineData("sms")]
    [InlineData("email")]
    [InlineData("carrier-pigeon")]
    public async Task A_channel_that_shows_no_pictures_has_none_drawn(string channel)
    {
        var reply = await ShowAsync(channel, new Picture("Two lines that cross", () => throw new InvalidOperationException("Somebody looked.")));
        reply.Attachments.ShouldBeEmpty();
        reply.Text!.ShouldStartWith("The numbers");
    }

    [Theory]
    [InlineData(Known.Directline)]
    [InlineData(Known.Msteams)]
    public async Task A_picture_that_is_too_large_or_cannot_be_drawn_here_does_not_keep_the_words_back(string channel)
    {
        foreach (var picture in (Picture[])[Png(100_000), new("Alt", () => throw new TypeInitializationException("Drawing", new DllNotFoundException()))])
        {
            var reply = await ShowAsync(channel, picture);
            (reply.Text ?? reply.Summary)!.ShouldStartWith("The numbers");
            (reply.Attachments ?? []).ShouldAllBe(attachment => attachment.ContentType == AdaptiveCard.ContentType);
        }
    }

    [Theory]
    [InlineData(Known.Directline)]
    [InlineData(Known.Msteams)]
    public async Task A_message_with_a_picture_stays_well_below_what_channels_take(string channel)
    {
        var reply = await ShowAsync(channel, Png(98_000), new string('x', 8000));
        reply.Attachments.ShouldNotBeEmpty();
        SourcingBot.BotFramework.ActivityJson.WriteUtf8(reply).Length.ShouldBeLessThan(200 * 1024);
    }

    private static int First(Activity[] parts, int paragraph) => Array.FindIndex(parts, part => Sent(part).Contains($"Paragraph {paragraph}:"));

    /// <summary>Without the picture, whose bytes channels count apart.</summary>
    private static string Sent(Activity activity) =>
        System.Text.RegularExpressions.Regex.Replace(SourcingBot.BotFramework.ActivityJson.Write(activity), "\"data:image/png[^\"]*\"", "\"\"");

    private static Picture Png(int length) => new("Two lines that cross", () => [.. Enumerable.Range(0, length).Select(i => (byte)i)]);

    private static async Task<Activity> ShowAsync(string channel, Picture picture, string words = "The numbers")
    {
        var adapter = new TestAdapter(channel).Use(new ChannelRendering());
        var turn = new Turn(Shipped.Definitions, Shipped.Publisher, new InterviewMemory(), "show me the numbers", Understood.Nothing);
        turn.Say(words);
        turn.Show(picture);
        turn.Offer("One", "Another");
        await adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message), (context, token) => turn.SendAsync(context, token), TestContext.Current.CancellationToken);
        return adapter.ActiveQueue.ShouldHaveSingleItem();
    }
}
