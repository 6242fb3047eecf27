using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SourcingBot.Dialogs.Saying;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>The bot: greets a person once, then leads the conversation through <see cref="AdvisorDialog"/>.</summary>
public sealed class AdvisorBot : ActivityHandler
{
    private readonly AdvisorDefinitions _definitions;
    private readonly Publisher _publisher;
    private readonly PrivateConversationState _state;
    private readonly TimeProvider _time;
    private readonly AdvisorDialog _dialog;

    public AdvisorBot(AdvisorDefinitions definitions, AdvisorDialog dialog, Publisher publisher, PrivateConversationState state, TimeProvider time)
    {
        _definitions = definitions;
        _publisher = publisher;
        _state = state;
        _time = time;
        _dialog = dialog;
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var person = membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id);
        if (person && !(await MemoryAsync(turnContext, cancellationToken)).Greeted)
        {
            await ConverseAsync(turnContext, words: null, cancellationToken);
        }
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        ConverseAsync(turnContext, WordsOf(turnContext.Activity), cancellationToken);

    /// <summary>A pressed button may send its words as the value of a message without text.</summary>
    private static string WordsOf(IMessageActivity message) =>
        ((string.IsNullOrWhiteSpace(message.Text) ? null : message.Text) ?? message.Value switch
        {
            string words => words,
            JsonElement { ValueKind: JsonValueKind.String } words => words.GetString(),
            _ => null,
        } ?? "").Trim();

    /// <param name="words">Null when the turn brought no message.</param>
    private async Task ConverseAsync(ITurnContext context, string? words, CancellationToken cancellationToken)
    {
        var memory = await MemoryAsync(context, cancellationToken);
        var stack = _state.CreateProperty<DialogState>("dialog");
        if (memory.DefinitionsVersion != _definitions.Version)
        {
            await stack.DeleteAsync(context, cancellationToken);
            memory.DefinitionsVersion = _definitions.Version;
        }

        var turn = new Turn(_definitions, _publisher, memory, words, Read(context.Activity, memory, words));
        Greet(turn);
        context.TurnState.Set(turn);
        await _dialog.RunAsync(context, stack, cancellationToken);
    }

    private Understood Read(Activity activity, InterviewMemory memory, string? words)
    {
        var now = activity.LocalTimestamp ?? _time.GetUtcNow();

        // A "no" to "do you want to start over?" says nothing about the question behind it.
        var pending = memory is { ConfirmsRestart: false, Asking: { } id } ? Advice.Criteria.Criterion.Find(id) : null;
        if (string.IsNullOrEmpty(words))
        {
            return Understood.Nothing;
        }

        // "For 3 years" right below the costs is one of their assumptions; pressed as a button it answers its question.
        var question = new Question(pending, DateOnly.FromDateTime(now.DateTime), activity.Locale ?? "en-US");
        if (!memory.ShowsCosts || _definitions.Plan.HasButton(words))
        {
            return _definitions.Understander.Read(words, question);
        }

        // A question that is pending below the costs comes first; what says nothing to it, or is an exchange rate, may still change them.
        var aboutCosts = _definitions.Understander.Read(words, question with { AboutCosts = true });
        if (pending is null || aboutCosts.ExchangeRates.Count > 0)
        {
            return aboutCosts;
        }

        var about = _definitions.Understander.Read(words, question);
        var saysNothing = about.Intent is Intent.None or Intent.Question or Intent.Answer && about.Answers.All(answer => answer.Criterion != pending);
        return saysNothing && aboutCosts.Assumptions.Count + aboutCosts.ImpossibleAssumptions.Count > 0 ? aboutCosts : about;
    }

    private void Greet(Turn turn)
    {
        if (turn.Memory.Greeted)
        {
            return;
        }

        turn.Memory.Greeted = true;
        turn.IsFirst = true;
        turn.Say(Reply.Greeting, ("brand", _publisher.Name), ("count", $"{_definitions.Plan.Always.Count}"));
    }

    private Task<InterviewMemory> MemoryAsync(ITurnContext context, CancellationToken cancellationToken) =>
        _state.CreateProperty<InterviewMemory>("interview").GetAsync(context, () => new InterviewMemory(), cancellationToken);
}
