using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;
using SourcingBot.Content.Charts;
using SourcingBot.Content.Tests;
using SourcingBot.Content.Tests.Rendering;
using SourcingBot.Content.Tests.Rendering.Cards;
using SourcingBot.Dialogs.Channels;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Interruptions;
using SourcingBot.Dialogs.Interview;
using SourcingBot.Host.Tests;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Tests.Teams;

/// <summary>Whatever the bot says, Teams can show: every content page, every question in each of its forms, a whole conversation.</summary>
public sealed class TeamsRenderingTests
{
    public static readonly TheoryData<string> Conversations = ["personal", "groupChat", "channel"];

    [Theory]
    [MemberData(nameof(Conversations))]
    [Requirement("T43", "a page of content reaches Teams with a heading, a table, a picture or HTML in a text, with a card that is not 1.5, or above 28 KB")]
    public async Task Every_page_of_content_is_one_that_Teams_shows(string conversationType)
    {
        var pages = Shipped.Definitions.Library.Articles.SelectMany(article => article.Sections.Select(section => section.Id).Prepend(article.Topic)).ToArray();
        pages.Length.ShouldBeGreaterThan(100);
        foreach (var page in pages)
        {
            var sent = await ShowAsync(conversationType, new InterviewMemory(), turn => Telling.Tell(turn, Shipped.Definitions.Library.Tell(page)!));
            sent.SelectMany(TeamsMessage.Breaches).ShouldBeEmpty(page);
            sent[^1].ChannelData.ShouldNotBeNull(page);
        }
    }

    [Theory]
    [MemberData(nameof(Conversations))]
    [Requirement("T43", "a question reaches Teams with choices that no client can press, or as a card that is not 1.5")]
    public async Task Every_question_is_a_card_in_each_of_its_forms(string conversationType)
    {
        foreach (var question in Shipped.Definitions.Plan.Questions)
        {
            var memory = new InterviewMemory { Asking = question.Criterion.Id, Sharpening = question.Asked == Asked.ToSharpen };
            Action<Turn>[] forms = [turn => QuestionPut.Put(turn, question), .. Enumerable.Range(0, 4).Select(_ => (Action<Turn>)(turn => QuestionPut.Misread(turn, question)))];
            foreach (var form in forms)
            {
                var card = (await ShowAsync(conversationType, memory, form)).ShouldHaveSingleItem();
                TeamsMessage.Breaches(card).ShouldBeEmpty(question.Name);
                TeamsChat.ButtonsOf(card).Select(button => (string?)button["title"]).Take(question.Choices.Count).ShouldBe(question.Choices);
                TeamsChat.ButtonsOf(card).ShouldAllBe(button => (string?)button["type"] == "Action.Execute");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Conversations))]
    [Requirement("T43", "the advice, the numbers or the comparison reaches Teams as what Teams does not show, or with more than three suggested actions")]
    public async Task A_whole_conversation_is_one_that_Teams_shows(string conversationType)
    {
        var chat = new TeamsChat(conversationType);
        (await TalkAsync(chat)).SelectMany(TeamsMessage.Breaches).ShouldBeEmpty();
        chat.Shown.Count.ShouldBeGreaterThan(25);
        chat.Shown.ShouldContain(message => message.Attachments!.Any(attachment => attachment.ContentType == Picture.MediaType));
    }

    [Fact]
    [Requirement("T43", "a card has an element, a value or a version that the published parser of Adaptive Cards does not know in 1.5")]
    public async Task The_published_parser_of_Adaptive_Cards_finds_nothing_wrong()
    {
        var folder = Path.Combine(Repository.Root, "tests", "teams-schemas");
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules", "adaptivecards")), "The parser is not installed. Run tests/run, or with Node.js: npm ci --ignore-scripts --prefix tests/teams-schemas");
        var sent = new List<Activity>();
        foreach (var article in Shipped.Definitions.Library.Articles)
        {
            sent.AddRange(await ShowAsync("personal", new InterviewMemory(), turn => Telling.Tell(turn, Shipped.Definitions.Library.Tell(article.Topic)!)));
        }

        foreach (var question in Shipped.Definitions.Plan.Questions)
        {
            sent.AddRange(await ShowAsync("personal", new InterviewMemory { Sharpening = true }, turn => QuestionPut.Put(turn, question)));
        }

        sent.AddRange(await TalkAsync(new TeamsChat("groupChat")));
        var cards = sent.SelectMany(message => message.Attachments ?? []).Select(attachment => attachment.Content).OfType<JsonObject>().Select(card => card.DeepClone()).ToArray();
        cards.Length.ShouldBeGreaterThan(40);

        (await ParseAsync([.. cards, JsonNode.Parse("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"CodeBlock"}]}""")])).ShouldBe([$"""{cards.Length}: Unknown element type "CodeBlock". Fallback will be used if present."""]);

        async Task<string[]> ParseAsync(JsonNode?[] all) =>
            (await PipedProcess.RunAsync("node", [Path.Combine(folder, "cards.mjs")], new JsonArray(all).ToJsonString(), folder)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public async Task Teams_asks_whether_an_advice_or_an_article_helped_and_nothing_else()
    {
        var chat = new TeamsChat();
        foreach (var words in (string[])["hello", "what is offshoring?", "tight", "six months", "hands off", "Public data only", "start over"])
        {
            await chat.SayAsync(words);
        }

        var rated = chat.Shown.Where(message => message.ChannelData is JsonObject data && (bool)data["feedbackLoopEnabled"]!).ToArray();
        rated.Length.ShouldBe(2);
        (rated[0].Text ?? rated[0].Summary)!.ShouldContain("offshoring");
        rated[1].ValueType.ShouldBe(AdviceMessage.MediaType);
    }

    [Fact]
    public void The_check_of_messages_sees_what_Teams_does_not_show()
    {
        Breach(new Activity { Text = "# no" }).ShouldBeTrue();
        Breach(new Activity { Text = "| a |\n|---|\n| b |" }).ShouldBeTrue();
        Breach(new Activity { Text = "![x](https://example.org/x.png)" }).ShouldBeTrue();
        Breach(new Activity { Text = "<b>x</b>" }).ShouldBeTrue();
        Breach(new Activity { Text = new string('x', 29 * 1024) }).ShouldBeTrue();
        Breach(new Activity { Attachments = [new Attachment("image/png", "data:image/png;base64,AA==")] }).ShouldBeTrue();
        Breach(new Activity { Text = "x", SuggestedActions = new SuggestedActions { Actions = [.. Enumerable.Repeat(new CardAction(ActionTypes.ImBack), 4)] } }).ShouldBeTrue();
        Breach(new Activity { Text = "x", SuggestedActions = new SuggestedActions { Actions = [new CardAction(ActionTypes.PostBack)] } }).ShouldBeTrue();
        Breach(new Activity { Text = "**fine**" }).ShouldBeFalse();

        static bool Breach(Activity message) => TeamsMessage.Breaches(message).Any();
    }

    /// <summary>From the greeting over the advice to a new start that is not taken.</summary>
    private static async Task<IReadOnlyList<Activity>> TalkAsync(TeamsChat chat)
    {
        string[] said =
        [
            "hello", "why", "100", "200k dollars", "six months", "hands off", "Public data only", "why", "Show me the numbers", "Compare side by side", "Compare all six models", "Ask a question", "What are the risks?",
            "Change an answer", "Sharpen the advice", "For 3 years", "skip", "gibberish qwrt", "gibberish qwrt", "gibberish qwrt", "Talk to a person", "Give me the advice", "help", "start over", "No",
        ];
        var sent = new List<Activity>();
        foreach (var word in said)
        {
            sent.AddRange(await chat.SayAsync(word));
        }

        return sent;
    }

    private static async Task<IReadOnlyList<Activity>> ShowAsync(string conversationType, InterviewMemory memory, Action<Turn> say)
    {
        var adapter = new TestAdapter("msteams").Use(new ChannelRendering());
        adapter.Conversation.Conversation!.ConversationType = conversationType;
        var turn = new Turn(Shipped.Definitions, Shipped.Publisher, memory, "hello", Understood.Nothing);
        say(turn);
        await adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message), (context, token) => turn.SendAsync(context, token), TestContext.Current.CancellationToken);
        return [.. adapter.ActiveQueue];
    }
}
