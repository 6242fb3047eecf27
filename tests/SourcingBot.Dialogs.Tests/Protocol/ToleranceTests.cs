using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace SourcingBot.Dialogs.Tests.Protocol;

/// <summary>What the bot does not know, or cannot use, changes nothing and is answered with nothing.</summary>
public sealed class ToleranceTests
{
    private readonly Conversation _conversation = new();

    [Theory]
    [Requirement("A2006", "an event of a kind that nobody knows is answered, or stops the turn")]
    [Requirement("A2011", "a type in other letters counts as the type it resembles")]
    [Requirement("A2014", "an activity of a type that nobody knows is answered, or stops the turn")]
    [Requirement("A5001", "an event without a name is answered, or stops the turn")]
    [Requirement("A5002", "an event of a name that nobody knows is answered, or stops the turn")]
    [Requirement("A6152", "a trace is answered, or stops the turn")]
    [Requirement("A6312", "a command without a usable name is answered, or stops the turn")]
    [Requirement("A6322", "a command without a value is answered, or stops the turn")]
    [Requirement("A6412", "the result of a command without a usable name is answered, or stops the turn")]
    [Requirement("A6422", "the result of a command without a value is answered, or stops the turn")]
    [InlineData("""{"type":"somethingNew","text":"hello"}""")]
    [InlineData("""{"type":"Message","text":"hello"}""")]
    [InlineData("""{"type":"event","name":"webchat/join","value":{"language":"en-US"}}""")]
    [InlineData("""{"type":"event","name":"something/new","value":5}""")]
    [InlineData("""{"type":"event","name":"application/vnd.microsoft.meetingStart"}""")]
    [InlineData("""{"type":"event"}""")]
    [InlineData("""{"type":"trace","name":"x","label":"y","value":[]}""")]
    [InlineData("""{"type":"trace"}""")]
    [InlineData("""{"type":"command","name":"application/x","value":{"commandId":"1"}}""")]
    [InlineData("""{"type":"command","name":"not a media type","value":5}""")]
    [InlineData("""{"type":"command"}""")]
    [InlineData("""{"type":"commandResult","name":"application/x"}""")]
    [InlineData("""{"type":"commandResult"}""")]
    [InlineData("""{"type":"handoff"}""")]
    [InlineData("""{"type":"suggestion","text":"hello"}""")]
    [InlineData("""{"type":"contactRelationUpdate","action":"add"}""")]
    [InlineData("""{"type":"endOfConversation","code":"x"}""")]
    [InlineData("""{"type":"typing"}""")]
    [InlineData("""{"type":"delay","value":100000}""")]
    [InlineData("""{"type":"messageReaction"}""")]
    [InlineData("""{"type":"conversationUpdate","topicName":"x","historyDisclosed":true}""")]
    [InlineData("""{"type":"installationUpdate"}""")]
    public async Task What_nobody_knows_is_passed_over(string activity)
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("our budget is tight");
        (await _conversation.TurnAsync(ActivityJson.Read(activity))).Replies.ShouldBeEmpty();
        (await _conversation.SayAsync("six months")).Text.ShouldStartWith("Noted: timeline");
    }

    [Theory]
    [Requirement("A2104", "an entity that nobody knows changes how a message is read")]
    [Requirement("A3012", "a text format that nobody knows stops the turn")]
    [Requirement("A3020", "a locale that nobody knows stops the turn")]
    [Requirement("A3021", "a locale that nobody knows is refused")]
    [Requirement("A3061", "a layout that nobody knows stops the turn")]
    [Requirement("A3101", "an importance that nobody knows stops the turn")]
    [Requirement("A3111", "a delivery mode that nobody knows changes where replies go")]
    [Requirement("A7120", "an attachment at an HTTPS address stops the turn")]
    [Requirement("A7140", "a thumbnail at an HTTPS address stops the turn")]
    [Requirement("A7603", "JSON-LD in an entity stops the turn")]
    [Requirement("A2201", "channel data of an unknown shape stop the turn")]
    [InlineData("""{"entities":[{"type":"https://example.org/new","x":{"y":[1]}},{"type":"mentions"},{"noType":1}]}""")]
    [InlineData("""{"entities":[{"type":"https://schema.org/Place","@type":"Place","@context":"https://schema.org","@id":"x"}]}""")]
    [InlineData("""{"textFormat":"html"}""")]
    [InlineData("""{"locale":"xx-Nowhere"}""")]
    [InlineData("""{"attachmentLayout":"pile"}""")]
    [InlineData("""{"importance":"desperate"}""")]
    [InlineData("""{"deliveryMode":"pigeon"}""")]
    [InlineData("""{"inputHint":"what"}""")]
    [InlineData("""{"attachments":[{"contentType":"image/png","contentUrl":"https://example.org/a.png","thumbnailUrl":"https://example.org/b.png"},{"contentType":"x","content":5}]}""")]
    [InlineData("""{"channelData":"text"}""")]
    [InlineData("""{"channelData":[1,2]}""")]
    [InlineData("""{"semanticAction":{"id":""},"textHighlights":[{"occurrence":-1}],"listenFor":["a"],"summary":"s","speak":"<x","novel":{"a":null}}""")]
    public async Task What_goes_with_a_message_does_not_change_how_its_words_are_read(string fields)
    {
        await _conversation.JoinAsync();
        var message = ActivityJson.Read(fields);
        (message.Type, message.Text) = (ActivityTypes.Message, "around 200k dollars");
        (await _conversation.TurnAsync(message)).Text.ShouldContain("200,000 USD");
    }

    [Theory]
    [Requirement("A2042", "a message is refused, or not read, because of its time")]
    [InlineData("1999-01-01T00:00:00Z")]
    [InlineData("2199-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    public async Task A_message_of_any_time_is_read(string time)
    {
        await _conversation.JoinAsync();
        var reply = await _conversation.TurnAsync(new Activity(ActivityTypes.Message)
        {
            Text = "around 200k dollars",
            Timestamp = DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture),
            LocalTimestamp = DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture),
        });
        reply.Text.ShouldContain("200,000 USD");
        (await _conversation.SayAsync("6 months")).Text.ShouldContain("Noted: timeline");
    }

    [Theory]
    [Requirement("A4101", "a member who is named twice is greeted twice")]
    [Requirement("A7510", "the bot does not find itself among new members, and greets itself")]
    [InlineData(0, "bot", "bot")]
    [InlineData(1, "ann", "ann", "bot")]
    [InlineData(1, "ann", "bot", "bot", "ann")]
    [InlineData(1, "BOT")]
    public async Task Members_are_known_by_their_ids(int greetings, params string[] added)
    {
        (await _conversation.AddedAsync(added)).Replies.Count.ShouldBe(greetings);
        (await _conversation.TurnAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("ann", "a new name")] })).Replies.Count.ShouldBe(1 - greetings);
    }

    [Fact]
    [Requirement("A9230", "a reply depends on the platform that a client names")]
    public async Task The_platform_changes_nothing()
    {
        async Task<string> SayFromAsync(string platform)
        {
            var conversation = new Conversation();
            var message = ActivityJson.Read($$"""{"type":"message","text":"What is offshoring?","entities":[{"type":"clientInfo","platform":"{{platform}}","country":"DE"}]}""");
            return (await conversation.TurnAsync(message)).Text;
        }

        (await SayFromAsync("Android")).ShouldBe(await SayFromAsync("Web"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Of_nobody_nothing_is_kept_and_to_nobody_nothing_is_said(string? id) =>
        (await _conversation.TurnAsync(new Activity(ActivityTypes.Message) { Text = "hello", From = new ChannelAccount(id) })).Replies.ShouldBeEmpty();
}
