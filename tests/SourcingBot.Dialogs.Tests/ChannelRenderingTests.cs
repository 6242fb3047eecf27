using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using SourcingBot.Content.Rendering.Cards;
using SourcingBot.Dialogs.Channels;
using SourcingBot.Dialogs.Conversation;
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
        replies[0].Text!.ShouldContain("Hello, I am");
        replies = [.. replies.Skip(1)];
        replies.ShouldAllBe(reply => reply.SuggestedActions == null && reply.Text == null && reply.Summary!.Length > 0);
        var cards = replies.Select(reply => reply.Attachments.ShouldHaveSingleItem()).ToArray();
        cards.ShouldAllBe(card => card.ContentType == AdaptiveCard.ContentType);
        foreach (var button in cards.SelectMany(card => CardButtons.Of(card)))
        {
            if ((string?)button["type"] == "Action.Submit" && conversationType == "groupChat")
            {
                button["data"]!.ToJsonString().ShouldBe(new JsonObject { ["says"] = (string?)button["title"] }.ToJsonString());
            }
            else if ((string?)button["type"] == "Action.Submit")
            {
                button["data"]!["msteams"]!.ToJsonString().ShouldBe(new JsonObject { ["type"] = "imBack", ["value"] = (string?)button["title"] }.ToJsonString());
            }
            else
            {
                ((string?)button["data"]!["says"]).ShouldBe((string?)button["title"]);
            }
        }

        CardButtons.Of(cards[^1]).Select(button => (string?)button["title"]).ShouldBe(Offers);
        CardButtons.Body(cards[^1]).ShouldContain(element => (string?)element!["type"] == "Table");
        var advice = replies.Single(reply => reply.ValueType == AdviceMessage.MediaType);
        CardButtons.Body(advice.Attachments![0]).ShouldContain(element => (string?)element!["style"] == "heading");
        advice.Value.ShouldBeOfType<JsonObject>().Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Teams_gets_text_where_text_and_three_buttons_suffice()
    {
        var replies = await TalkAsync(Known.Msteams, "personal", "hello", "Ask a question", "what is offshoring?");
        replies.Select(reply => (reply.Text is null, reply.Attachments?.Count ?? 0, reply.SuggestedActions?.Actions?.Count ?? 0))
            .ShouldBe([(false, 0, 0), (true, 1, 0), (false, 0, 3), (false, 0, 0), (true, 1, 0)]);
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
            CardButtons.Of(card).Select(button => (string?)button["title"]).ShouldBe(["Yes", "No"]);
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
    [Requirement("A3001", "a channel without Markdown is shown its marks")]
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

    private static async Task<IReadOnlyList<Activity>> TalkAsync(string channel, string? conversationType = null, params string[] words)
    {
        var adapter = new TestAdapter(channel).Use(new ChannelRendering());
        adapter.Conversation.Conversation!.ConversationType = conversationType;
        var state = new PrivateConversationState(new MemoryStorage());
        foreach (var said in words.Length > 0 ? words : Interview)
        {
            await adapter.ProcessActivityAsync(Mentioning(said), new AdvisorBot(Shipped.Languages, Shipped.Publisher, state, new ConversationState(new MemoryStorage()), TimeProvider.System).OnTurnAsync, TestContext.Current.CancellationToken);
        }

        // What leads up to the advice is a message of its own, with nothing to press.
        return [.. adapter.ActiveQueue.Where(activity => !(activity.Text ?? "").Contains("Thank you, that is all I need."))];
    }

    /// <summary>Among several people the bot answers only who mentions it.</summary>
    private static Activity Mentioning(string said) => SourcingBot.BotFramework.ActivityJson.Read(
        $$"""{"type":"message","text":{{System.Text.Json.JsonSerializer.Serialize(said)}},"entities":[{"type":"mention","mentioned":{"id":"bot"},"text":"<at>Bot</at>"}]}""");

    private static IEnumerable<string?> Titles(IEnumerable<CardAction> buttons) => buttons.Select(button => button.Title);
}
