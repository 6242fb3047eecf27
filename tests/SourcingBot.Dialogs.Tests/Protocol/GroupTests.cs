using Microsoft.Bot.Schema;

namespace SourcingBot.Dialogs.Tests.Protocol;

/// <summary>Chats of several people, and channels of a team.</summary>
public sealed class GroupTests
{
    private readonly Conversation _conversation = new() { IsRendered = true };

    public static TheoryData<string?, bool?> Groups => new() { { "groupChat", null }, { "channel", null }, { null, true }, { "groupChat", true } };

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task What_is_not_said_to_the_bot_is_passed_over(string? type, bool? isGroup)
    {
        var (ann, bea) = (new Person(_conversation, "ann", type, isGroup), new Person(_conversation, "bea", type, isGroup));
        (await ann.SayAsync("What is offshoring?")).Replies.ShouldBeEmpty();
        (await ann.SayAsync("<at>Bea</at> what do you think?", Mention("bea", "Bea"))).Replies.ShouldBeEmpty();
        (await ann.MentionAsync("our budget is tight")).Replies.ShouldNotBeEmpty();
        (await bea.SayAsync("mine is not")).Replies.ShouldBeEmpty();
    }

    [Fact]
    public async Task Everybody_has_an_interview_of_their_own_and_is_spoken_to_by_name()
    {
        var (ann, bea) = (new Person(_conversation, "ann"), new Person(_conversation, "bea"));
        (await ann.MentionAsync("our budget is tight")).Text.ShouldStartWith("ann, Hello, I am the sourcing adviser");
        (await bea.MentionAsync("hello")).Text.ShouldContain("1 of 4");
        (await ann.MentionAsync("six months")).Text.ShouldStartWith("ann, Noted: timeline");
        (await bea.MentionAsync("We have room to invest")).Text.ShouldStartWith("bea, Noted: budget");
        (await ann.MentionAsync("start over")).Text.ShouldStartWith("ann, This clears your answers.");
        (await bea.MentionAsync("yes")).Text.ShouldNotContain("cleared");
    }

    [Fact]
    public async Task A_name_is_shown_as_it_is_written()
    {
        var hostile = new Person(_conversation, "[click](http://evil.test) **");
        (await hostile.MentionAsync("hello")).Replies[0].Text!.ShouldStartWith(@"**\[click\](http\://evil\.test) \*\***,");
    }

    [Fact]
    public async Task Alone_with_the_bot_nobody_is_spoken_to_by_name() =>
        (await _conversation.SayAsync("hello")).Text.ShouldStartWith("Hello, I am");

    [Theory]
    [InlineData("<at>Bot</at> around 200k dollars")]
    [InlineData("around 200k dollars <at>Bot</at>")]
    [InlineData("<at>Bot</at>\n<at>Bot</at> around 200k <at>Bot</at>dollars")]
    public async Task The_mention_of_the_bot_is_no_word_of_the_message(string text)
    {
        var ann = new Person(_conversation, "ann");
        (await ann.MentionAsync("hello")).Text.ShouldContain("1 of 4");
        (await ann.SayAsync(text, Mention("bot", "Bot"))).Text.ShouldContain("Noted: budget, 200,000 USD.");
    }

    /// <summary>The prompt for it reads the message by itself.</summary>
    [Fact]
    public async Task The_mention_of_the_bot_is_no_answer_to_whether_to_start_over()
    {
        var ann = new Person(_conversation, "ann");
        await ann.MentionAsync("hello");
        await ann.MentionAsync("start over");
        (await ann.SayAsync("<at>Yes or no</at> florp", Mention("bot", "Yes or no"))).Text.ShouldContain("Do you want to start over?");
        (await ann.SayAsync("<at>No bot</at> yes", Mention("bot", "No bot"))).Text.ShouldContain("I have cleared your answers.");
    }

    [Fact]
    public async Task Who_else_is_mentioned_keeps_the_name()
    {
        var heard = new Unanswered.KeptQuestions();
        var conversation = new Conversation { Unanswered = heard };
        await conversation.JoinAsync();
        await conversation.TurnAsync(new Activity(ActivityTypes.Message)
        {
            Text = "<at>Bot</at> who won the <at>Cup</at> final",
            Entities = [Mention("bot", "Bot"), Mention("someone", "Cup")],
        });
        heard.Noted.ShouldHaveSingleItem().Text.ShouldBe("who won the … final");
    }

    [Theory]
    [Requirement("A2105", "a malformed mention stops the turn or counts as one of the bot")]
    [InlineData("""{"type":"mention"}""")]
    [InlineData("""{"type":"mention","mentioned":5,"text":"<at>Bot</at>"}""")]
    [InlineData("""{"type":"mention","mentioned":{"id":"bot"},"text":{}}""")]
    [InlineData("""{"type":"mention","mentioned":{},"text":"hello"}""")]
    [InlineData("""{"type":"mention","text":""}""")]
    public async Task Malformed_mentions_are_passed_over(string entity)
    {
        var message = BotFramework.ActivityJson.Read($$"""{"type":"message","text":"hello","entities":[{{entity}}]}""");
        (await _conversation.TurnAsync(message)).Text.ShouldContain("1 of 4");
        message = BotFramework.ActivityJson.Read($$"""{"type":"message","text":"hello","conversation":{"id":"g","isGroup":true},"entities":[{{entity}}]}""");
        (await _conversation.TurnAsync(message)).Replies.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pressed_button_speaks_to_the_bot()
    {
        var ann = new Person(_conversation, "ann");
        await ann.MentionAsync("hello");
        (await ann.TurnAsync(new Activity(ActivityTypes.Message) { Value = "Our budget is tight" })).Text.ShouldContain("2 of 4");
        (await _conversation.MemoryAsync()).Sheet.ShouldBeEmpty("that is the memory of another conversation");
    }

    [Fact]
    public async Task The_thread_of_a_channel_is_kept_in_every_reply()
    {
        var ann = new Person(_conversation, "ann", "channel") { ConversationId = "19:abc@thread.tacv2;messageid=1795" };
        (await ann.MentionAsync("What is offshoring?")).Replies.ShouldAllBe(reply => reply.Conversation!.Id == "19:abc@thread.tacv2;messageid=1795");
    }

    [Fact]
    public async Task A_group_is_greeted_once_however_the_bot_comes_in_and_newcomers_are_not()
    {
        var ann = new Person(_conversation, "ann");
        (await ann.TurnAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("ann"), new ChannelAccount("bot")] }))
            .Text.ShouldBe("Hello, I am the sourcing adviser of AgileTech Vietnam. I help to decide whether to outsource work, to offshore it, or to keep it in-house. "
                + "Mention me to ask a question, or to get advice. I answer only who mentions me, and keep what each of you tells me apart.");
        (await ann.TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "add" })).Replies.ShouldBeEmpty();
        (await new Person(_conversation, "bea").TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "add" })).Replies.ShouldBeEmpty();
        (await ann.TurnAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("bea")] })).Replies.ShouldBeEmpty();
        (await ann.TurnAsync(new Activity(ActivityTypes.ConversationUpdate) { TopicName = "new name" })).Replies.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_group_that_removes_the_bot_and_brings_it_back_is_greeted_again()
    {
        var ann = new Person(_conversation, "ann");
        var greeting = (await ann.TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "add" })).Text;
        (await ann.TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "remove" })).Replies.ShouldBeEmpty();
        (await ann.TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "add" })).Text.ShouldBe(greeting);
    }

    [Fact]
    public async Task Who_comes_into_a_group_that_was_never_greeted_is_not_greeted_either()
    {
        var ann = new Person(_conversation, "ann");
        (await ann.TurnAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("bea")] })).Replies.ShouldBeEmpty();
        (await ann.TurnAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("bot")] })).Text.ShouldStartWith("Hello, I am the sourcing adviser");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_the_bot_is_is_said_once_in_a_group_and_to_each_person_what_is_ahead(bool isGreeted)
    {
        var (ann, bea) = (new Person(_conversation, "ann"), new Person(_conversation, "bea"));
        if (isGreeted)
        {
            await ann.TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "add" });
        }

        (await ann.MentionAsync("hello")).Text.Contains("sourcing adviser", StringComparison.Ordinal).ShouldBe(!isGreeted);
        var beas = await bea.MentionAsync("hello");
        beas.Text.ShouldStartWith("bea, I ask you 4 questions, which takes about two minutes");
        beas.Text.ShouldContain("1 of 4");
        (await bea.MentionAsync("tight")).Text.ShouldNotContain("questions, which");
        (await ann.TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "add" })).Replies.ShouldBeEmpty();
    }

    private static Entity Mention(string id, string name) =>
        BotFramework.ActivityJson.Read($$"""{"entities":[{"type":"mention","mentioned":{"id":"{{id}}","name":"{{name}}"},"text":"<at>{{name}}</at>"}]}""").Entities![0];

    /// <summary>Somebody in a group.</summary>
    private sealed class Person(Conversation conversation, string name, string? type = "groupChat", bool? isGroup = null)
    {
        public string ConversationId { get; init; } = "group";

        public Task<Exchange> MentionAsync(string text) => SayAsync($"<at>Bot</at> {text}", Mention("bot", "Bot"));

        public Task<Exchange> SayAsync(string text, params Entity[] entities)
        {
            conversation.Time.Advance(TimeSpan.FromSeconds(10));
            return TurnAsync(new Activity(ActivityTypes.Message) { Text = text, Entities = entities });
        }

        public Task<Exchange> TurnAsync(Activity activity)
        {
            activity.From = new ChannelAccount(name, name);
            activity.Conversation = new ConversationAccount(isGroup, type, ConversationId);
            return conversation.TurnAsync(activity);
        }
    }
}
