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

/// <summary>The same conversation, as the channels show it.</summary>
public sealed class ChannelRenderingTests
{
    private static readonly string[] Interview = ["hello", "Our budget is tight", "As soon as possible", "Hands off, just deliver results", "Public data only", "Compare side by side"];
    private static readonly string[] Offers = ["Compare all models: Costs", "Compare all six models", "Show me the numbers"];

    [Theory]
    [InlineData(Known.Directline)]
    [InlineData(Known.Webchat)]
    [InlineData(Known.Emulator)]
    public async Task Web_chat_and_the_Emulator_get_Markdown_with_tables_and_suggested_actions(string channel)
    {
        var replies = await TalkAsync(channel);
        replies.ShouldAllBe(reply => reply.TextFormat == TextFormatTypes.Markdown && reply.SuggestedActions!.Actions!.Count > 0 && reply.Attachments!.Count == 0);
        replies.ShouldContain(reply => reply.Text!.Contains("\n## My advice: ") || reply.Text.StartsWith("## My advice: "));
        replies[^1].Text!.ShouldContain("| --- |");
        Titles(replies[^1].SuggestedActions!.Actions!).ShouldBe(Offers);
    }

    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    [InlineData(null)]
    public async Task Teams_gets_headings_tables_and_more_than_three_buttons_on_a_card_and_nothing_beside_it(string? conversationType)
    {
        var replies = await TalkAsync(Known.Msteams, conversationType);
        replies.ShouldAllBe(reply => reply.SuggestedActions == null && reply.Text == null && reply.Summary!.Length > 0);
        var cards = replies.Select(reply => reply.Attachments.ShouldHaveSingleItem()).ToArray();
        cards.ShouldAllBe(card => card.ContentType == AdaptiveCard.ContentType);
        foreach (var button in cards.SelectMany(card => Submits(card)))
        {
            button["data"]!["msteams"]!.ToJsonString().ShouldBe(new JsonObject { ["type"] = "imBack", ["value"] = (string?)button["title"] }.ToJsonString());
        }

        Submits(cards[^1]).Select(button => (string?)button["title"]).ShouldBe(Offers);
        Body(cards[^1]).ShouldContain(element => (string?)element!["type"] == "Table");
        var advice = replies.Single(reply => reply.ValueType == AdviceMessage.MediaType);
        Body(advice.Attachments![0]).ShouldContain(element => (string?)element!["style"] == "heading");
        advice.Value.ShouldBeOfType<JsonObject>().Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Teams_gets_text_where_text_and_three_buttons_suffice()
    {
        var replies = await TalkAsync(Known.Msteams, "personal", "hello", "Ask a question", "what is offshoring?");
        replies.Select(reply => (reply.Text is null, reply.Attachments?.Count ?? 0, reply.SuggestedActions?.Actions?.Count ?? 0))
            .ShouldBe([(true, 1, 0), (false, 0, 3), (true, 1, 0)]);
    }

    [Fact]
    public async Task Teams_suggests_up_to_three_actions_in_a_chat_of_two()
    {
        var replies = await TalkAsync(Known.Msteams, "personal", "hello", "Ask a question");
        replies[^1].SuggestedActions!.Actions!.Count.ShouldBe(3);
        replies[^1].Attachments.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("personal", false)]
    [InlineData("groupChat", true)]
    [InlineData("channel", true)]
    public async Task Teams_asks_whether_to_start_over_as_it_asks_anything(string conversationType, bool isCard)
    {
        var reply = (await TalkAsync(Known.Msteams, conversationType, "hello", "Our budget is tight", "start over"))[^1];
        if (isCard)
        {
            (reply.Text, reply.SuggestedActions).ShouldBe((null, null));
            var card = reply.Attachments.ShouldHaveSingleItem();
            card.ContentType.ShouldBe(AdaptiveCard.ContentType);
            Submits(card).Select(button => (string?)button["title"]).ShouldBe(["Yes", "No"]);
        }
        else
        {
            (reply.Attachments ?? []).ShouldBeEmpty();
            Titles(reply.SuggestedActions!.Actions!).ShouldBe(["Yes", "No"]);
        }
    }

    /// <summary>Whatever a person writes, no reply has markup, a link or a control sign of theirs.</summary>
    [Theory]
    [InlineData(Known.Directline)]
    [InlineData(Known.Webchat)]
    [InlineData(Known.Emulator)]
    [InlineData(Known.Msteams)]
    [InlineData(Known.Console)]
    [InlineData("sms")]
    public async Task What_a_person_writes_never_becomes_markup_or_control_signs(string channel)
    {
        string[] said =
        [
            "hello", "the data falls under **evil** [x](javascript:1) act", "our data must stay in <img src=x onerror=alert(1)>", "data must stay in **Evilia**", "the data falls under the <b>EVIL</b> act",
            "data falls under EV\u202EIL\u001B[31m and GDPR", "| a | b |", "our budget is 50k <script>alert(1)</script>", "budget: 50k **evil** | x |", "[evil](https://evil.example)", "what is <b>nearshoring</b> [evil](https://evil.example)?",
        ];
        foreach (var reply in await TalkAsync(channel, "personal", said))
        {
            var sent = SourcingBot.BotFramework.ActivityJson.Write(reply);
            sent.ShouldNotContain("](javascript");
            sent.ShouldNotContain("](https://evil");
            sent.ShouldNotContain("**evil**", Case.Insensitive);
            sent.ShouldNotContain("<script", Case.Insensitive);
            (reply.Text ?? "").ShouldAllBe(c => c == '\n' || !char.IsControl(c));
            (reply.Text ?? "").ShouldNotContain("\u202E");
            (reply.Text ?? "").ShouldNotContain("<img");
        }
    }

    [Theory]
    [InlineData("carrier-pigeon")]
    [InlineData("sms")]
    public async Task A_channel_that_shows_no_buttons_gets_them_as_a_list(string channel)
    {
        var replies = await TalkAsync(channel);
        replies.ShouldAllBe(reply => reply.SuggestedActions == null && reply.Attachments!.Count == 0);
        var lines = replies[^1].Text!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.TakeLast(Offers.Length).Select(line => line[2..]).ShouldBe(Offers);
    }

    [Fact]
    public async Task A_terminal_gets_plain_words_and_numbers_the_buttons_itself()
    {
        var replies = await TalkAsync(Known.Console);
        replies.ShouldAllBe(reply => reply.TextFormat == TextFormatTypes.Plain && !reply.Text!.Contains("**") && !reply.Text.Contains("](") && reply.Text.All(c => c == '\n' || !char.IsControl(c)));
        replies.SelectMany(reply => reply.Text!.Split('\n')).ShouldAllBe(line => line.Length <= 80 && !line.StartsWith('#') && !line.StartsWith('|'));
        Titles(replies[^1].SuggestedActions!.Actions!).ShouldBe(Offers);
    }

    [Fact]
    public async Task What_carries_no_text_is_left_alone()
    {
        var adapter = new TestAdapter(Known.Msteams).Use(new ChannelRendering());
        await adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message), (context, token) => context.SendActivitiesAsync([Activity.CreateTypingActivity(), new Activity(ActivityTypes.Message)], token), TestContext.Current.CancellationToken);
        adapter.ActiveQueue.Count.ShouldBe(2);
        adapter.ActiveQueue.ShouldAllBe(activity => activity.Text == null && activity.TextFormat == null);
    }

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
        Submits(reply.Attachments![1]).Select(button => (string?)button["title"]).ShouldBe(["One", "Another"]);
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

    private static JsonArray Body(Attachment card) => ((JsonObject)card.Content!)["body"]!.AsArray();

    private static IEnumerable<JsonNode> Submits(Attachment card) =>
        Body(card).Where(element => (string?)element!["type"] == "ActionSet").SelectMany(set => set!["actions"]!.AsArray()).OfType<JsonNode>();

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

    private static async Task<IReadOnlyList<Activity>> TalkAsync(string channel, string? conversationType = null, params string[] words)
    {
        var adapter = new TestAdapter(channel).Use(new ChannelRendering());
        adapter.Conversation.Conversation!.ConversationType = conversationType;
        var state = new PrivateConversationState(new MemoryStorage());
        foreach (var said in words.Length > 0 ? words : Interview)
        {
            await adapter.SendTextToBotAsync(said, new AdvisorBot(Shipped.Languages, Shipped.Publisher, state, TimeProvider.System).OnTurnAsync, TestContext.Current.CancellationToken);
        }

        // What leads up to the advice is a message of its own, with nothing to press.
        return [.. adapter.ActiveQueue.Where(activity => !(activity.Text ?? "").Contains("Thank you, that is all I need."))];
    }

    private static IEnumerable<string?> Titles(IEnumerable<CardAction> buttons) => buttons.Select(button => button.Title);
}
