using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using SourcingBot.Dialogs.Channels;
using SourcingBot.Dialogs.Conversation;
using Known = Microsoft.Bot.Connector.Channels;

namespace SourcingBot.Dialogs.Tests;

/// <summary>The same conversation, as the channels show it.</summary>
public sealed class ChannelRenderingTests
{
    private static readonly string[] Interview = ["hello", "Our budget is tight", "As soon as possible", "Hands off, just deliver results", "Public data only", "Compare side by side"];
    private static readonly string[] Offers = Offered.WithSharpening;

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
    public async Task Teams_gets_no_headings_no_tables_and_its_buttons_on_a_card(string? conversationType)
    {
        var replies = await TalkAsync(Known.Msteams, conversationType);
        replies.ShouldAllBe(reply => !reply.Text!.Split('\n').Any(line => line.StartsWith('#') || line.StartsWith('|')));
        replies.ShouldAllBe(reply => reply.SuggestedActions == null);
        foreach (var reply in replies)
        {
            var card = reply.Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>();
            card.Buttons!.ShouldAllBe(button => button.Type == ActionTypes.ImBack && (string)button.Value! == button.Title);
        }

        Titles(((HeroCard)replies[^1].Attachments![0].Content!).Buttons!).ShouldBe(Offers);
    }

    [Fact]
    public async Task Teams_suggests_up_to_three_actions_in_a_chat_of_two()
    {
        var replies = await TalkAsync(Known.Msteams, "personal", "hello", "Ask a question");
        replies[^1].SuggestedActions!.Actions!.Count.ShouldBe(3);
        replies[^1].Attachments.ShouldBeEmpty();
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

    private static async Task<IReadOnlyList<Activity>> TalkAsync(string channel, string? conversationType = null, params string[] words)
    {
        var adapter = new TestAdapter(channel).Use(new ChannelRendering());
        adapter.Conversation.Conversation!.ConversationType = conversationType;
        var state = new PrivateConversationState(new MemoryStorage());
        foreach (var said in words.Length > 0 ? words : Interview)
        {
            await adapter.SendTextToBotAsync(said, new AdvisorBot(Shipped.Definitions, new AdvisorDialog(Shipped.Definitions), Shipped.Publisher, state, TimeProvider.System).OnTurnAsync, TestContext.Current.CancellationToken);
        }

        // What leads up to the advice is a message of its own, with nothing to press.
        return [.. adapter.ActiveQueue.Where(activity => !activity.Text!.Contains("Thank you, that is all I need."))];
    }

    private static IEnumerable<string?> Titles(IEnumerable<CardAction> buttons) => buttons.Select(button => button.Title);
}
