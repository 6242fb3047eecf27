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
    [InlineData("""{"type":"messageUpdate","text":"y"}""", "edited y")]
    [InlineData("""{"type":"messageDelete"}""", "deleted")]
    [InlineData("""{"type":"command","name":"x"}""", "command x")]
    [InlineData("""{"type":"commandResult","name":"x"}""", "result x")]
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
    public async Task An_invoke_can_be_ended_with_any_status_from_the_outermost_method_too()
    {
        var turn = Turn("""{"type":"invoke","name":"teapot"}""");
        await _bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);
        Sent(turn).Status.ShouldBe(418);
    }

    [Theory]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"pick","data":{"a":1}}}""", """pick {"a":1}""")]
    [InlineData("application/search", """{"kind":"typeahead","queryText":"of","queryOptions":{"skip":0,"top":5}}""", "typeahead of 5")]
    [InlineData("application/search", """{"queryText":"of"}""", "search of ")]
    public async Task What_a_card_asks_reaches_the_bot_and_its_answer_the_card(string name, string value, string expected)
    {
        var turn = Turn($$"""{"type":"invoke","channelId":"msteams","name":"{{name}}","value":{{value}}}""");
        await _bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);
        var sent = Sent(turn);
        sent.Status.ShouldBe(200);
        sent.Body.ShouldBeAssignableTo<AdaptiveCardInvokeResponse>()!.Value.ShouldBe(expected);
    }

    [Theory]
    [InlineData("adaptiveCard/action", "null", "BadRequest", "Missing value property")]
    [InlineData("adaptiveCard/action", "\"x\"", "BadRequest", "Value property is not properly formed")]
    [InlineData("adaptiveCard/action", """{"action":7}""", "BadRequest", "Value property is not properly formed")]
    [InlineData("adaptiveCard/action", "{}", "BadRequest", "Missing action property")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Submit"}}""", "NotSupported", "The action 'Action.Submit' is not supported.")]
    [InlineData("application/search", "null", "BadRequest", "Missing value property for search")]
    [InlineData("application/search", """{"kind":"search"}""", "BadRequest", "Missing queryText property for search")]
    [InlineData("application/search", """{"queryText":"of"}""", "BadRequest", "Missing kind property for search")]
    public async Task What_a_card_asks_wrongly_is_answered_with_400_and_the_reason(string name, string value, string code, string message)
    {
        var turn = Turn($$"""{"type":"invoke","channelId":"webchat","name":"{{name}}","value":{{value}}}""");
        await _bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);
        var sent = Sent(turn);
        sent.Status.ShouldBe(400);
        var body = sent.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>();
        body.StatusCode.ShouldBe(400);
        body.Type.ShouldBe("application/vnd.microsoft.error");
        var error = body.Value.ShouldBeOfType<Error>();
        error.Code.ShouldBe(code);
        error.Message.ShouldBe(message);
    }

    [Fact]
    public async Task A_turn_without_a_type_is_refused() =>
        await Should.ThrowAsync<ArgumentException>(() => _bot.OnTurnAsync(Turn("{}")));

    private static InvokeResponse Sent(TurnContext turn) => ((TestAdapter)turn.Adapter).ActiveQueue.Single(activity => activity.Type == ActivityTypesEx.InvokeResponse).Value.ShouldBeOfType<InvokeResponse>();

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

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Saw("edited " + turnContext.Activity.Text);

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Saw("deleted");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Saw("command " + turnContext.Activity.Name);

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Saw("result " + turnContext.Activity.Name);

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
            turnContext.Activity.Name switch
            {
                "good" => Task.FromResult<InvokeResponse?>(CreateInvokeResponse()),
                "teapot" => throw new InvokeResponseException((HttpStatusCode)418),
                _ => base.OnInvokeActivityAsync(turnContext, cancellationToken),
            };

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = invokeValue.Action!.Verb + " " + invokeValue.Action.Data });

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new SearchInvokeResponse { StatusCode = 200, Value = $"{invokeValue.Kind} {invokeValue.QueryText} {invokeValue.QueryOptions?.Top}" });

        private Task Saw(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}
