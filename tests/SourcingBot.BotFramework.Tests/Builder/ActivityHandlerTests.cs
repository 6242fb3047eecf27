using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly Recorder _bot = new();

    [Theory]
    [InlineData("""{"type":"message","text":"x"}""", "message")]
    [InlineData("""{"type":"event","name":"x"}""", "event")]
    [InlineData("""{"type":"typing"}""", "typing")]
    [InlineData("""{"type":"endOfConversation"}""", "end")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "install")]
    [InlineData("""{"type":"installationUpdate","action":"remove-upgrade"}""", "uninstall")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"sad"}]}""", "like, sad")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"bot"},{"id":"u"}]}""", "added bot u")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"bot"}]}""", "")]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"u"}]}""", "removed u")]
    [InlineData("""{"type":"somethingNew"}""", "unrecognised")]
    public async Task Each_kind_of_activity_has_its_method(string json, string expected)
    {
        await _bot.OnTurnAsync(Turn(json), TestContext.Current.CancellationToken);
        string.Join(", ", _bot.Seen).ShouldBe(expected);
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_answered_with_501()
    {
        var turn = Turn("""{"type":"invoke","name":"unknown"}""");
        await _bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);
        Sent(turn).Status.ShouldBe(501);
    }

    [Fact]
    public async Task What_an_invoke_returns_is_sent_once()
    {
        var turn = Turn("""{"type":"invoke","name":"good"}""");
        await _bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);
        Sent(turn).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_turn_without_a_type_is_refused() =>
        await Should.ThrowAsync<ArgumentException>(() => _bot.OnTurnAsync(Turn("{}")));

    private static InvokeResponse Sent(TurnContext turn) => ((TestAdapter)turn.Adapter).ActiveQueue.Single(activity => activity.Type == ActivityTypes.InvokeResponse).Value.ShouldBeOfType<InvokeResponse>();

    private static TurnContext Turn(string json)
    {
        var activity = ActivityJson.Read(json);
        activity.Recipient = new ChannelAccount("bot");
        return new TurnContext(new TestAdapter(), activity);
    }

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Seen { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Saw("message");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Saw("event");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Saw("typing");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Saw("end");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Saw("install");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Saw("uninstall");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Saw(messageReactions.Single().Type!);

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Saw(messageReactions.Single().Type!);

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Saw("added " + string.Join(' ', membersAdded.Select(member => member.Id)));

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Saw("removed " + string.Join(' ', membersRemoved.Select(member => member.Id)));

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Saw("unrecognised");

        protected override Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.Activity.Name == "good" ? Task.FromResult<InvokeResponse?>(CreateInvokeResponse()) : throw new InvokeResponseException(HttpStatusCode.NotImplemented);

        private Task Saw(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}
