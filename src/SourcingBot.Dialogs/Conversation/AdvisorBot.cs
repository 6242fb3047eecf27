using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SourcingBot.Dialogs.Channels;
using SourcingBot.Dialogs.Prospects;
using SourcingBot.Dialogs.Reactions;
using SourcingBot.Dialogs.Unanswered;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>The bot: greets a person once, then leads the conversation through <see cref="AdvisorDialog"/>.</summary>
public sealed partial class AdvisorBot : ActivityHandler
{
    private static readonly ConditionalWeakTable<AdvisorDefinitions, AdvisorDialog> Dialogs = [];

    private readonly AdvisorLanguages _languages;
    private readonly Publisher _publisher;
    private readonly PrivateConversationState _state;
    private readonly ConversationState _shared;
    private readonly TimeProvider _time;
    private readonly IUnansweredQuestions? _unanswered;
    private readonly IReactions? _reactions;
    private readonly IConversationCleanup? _cleanup;
    private readonly ProspectRecords? _prospects;

    /// <param name="unanswered">Null where nothing is to be kept; so are the others.</param>
    public AdvisorBot(
        AdvisorLanguages languages, Publisher publisher, PrivateConversationState state, ConversationState shared, TimeProvider time,
        IUnansweredQuestions? unanswered = null, IReactions? reactions = null, IConversationCleanup? cleanup = null, ProspectRecords? prospects = null)
    {
        _languages = languages;
        _publisher = publisher;
        _state = state;
        _shared = shared;
        _time = time;
        _unanswered = unanswered;
        _reactions = reactions;
        _cleanup = cleanup;
        _prospects = prospects;
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(turnContext.Activity.From?.Id))
        {
            // A2060: a channel says who it is. Of nobody nothing can be kept, and to nobody nothing can be said.
            return;
        }

        await base.OnTurnAsync(turnContext, cancellationToken);
        await _state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        await _shared.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        !IsForBot(turnContext) ? Task.CompletedTask
        : string.IsNullOrWhiteSpace(turnContext.Activity.Text) && CardPress.Read(turnContext.Activity.Value) is { } press ? OnCardMessageAsync(turnContext, press, cancellationToken)
        : ConverseAsync(turnContext, SentFiles.AreAllOf(turnContext.Activity) ? null : WordsOf(turnContext.Activity), cancellationToken);

    /// <summary>A pressed button may send its words as the value of a message without text.</summary>
    private static string WordsOf(IMessageActivity message) =>
        ((string.IsNullOrWhiteSpace(message.Text) ? null : Mentions.Read(message)) ?? message.Value switch
        {
            string words => words,
            JsonElement { ValueKind: JsonValueKind.String } words => words.GetString(),
            var data => CardPress.ReadWords(data),
        } ?? "").Trim();

    /// <param name="words">Null when the turn brought no message.</param>
    private async Task ConverseAsync(ITurnContext context, string? words, CancellationToken cancellationToken, bool isPress = false, Arrival? arrival = null)
    {
        if (words is not null && !isPress)
        {
            // Prompts read the message by themselves: they are to hear what the conversation hears, without mentions, and with the words of a button.
            context.Activity.Text = words;
        }

        var memory = await MemoryAsync(context, cancellationToken);
        var definitions = Definitions(context, memory);
        memory.Language = definitions.Language.Tag;
        context.TurnState.Set(definitions);
        var stack = _state.CreateProperty<DialogState>("dialog");
        if (memory.DefinitionsVersion != definitions.Version)
        {
            await stack.DeleteAsync(context, cancellationToken);
            memory.DefinitionsVersion = definitions.Version;
        }

        var now = Now(context.Activity);
        if (Welcome.IsDue(definitions, memory, now))
        {
            // Whether to clear everything was asked days ago: a "yes" of today is to nothing that is before anyone's eyes.
            memory.ConfirmsRestart = false;
            memory.Misread = 0;
        }

        var before = ProspectProgress.Of(memory, definitions.Plan);
        memory.HasSpoken |= words is not null;
        var reading = Read(definitions, context.Activity, memory, words);
        var turn = new Turn(definitions, _publisher, memory, words, reading) { Prospects = _prospects, Now = now, Arrival = arrival, IsPress = isPress, IsSamePress = !isPress && SamePress.Is(definitions, memory, context.Activity, words, reading), Reads = said => Read(definitions, context.Activity, memory, said) };
        var (heard, place) = (memory.Heard, memory.Place);
        Welcome.Say(turn, now, isKnown: !memory.Greeted && Group.Is(context.Activity) && !await MustIntroduceItselfAsync(context, cancellationToken));
        SentFiles.Say(turn, context.Activity);
        context.TurnState.Set(turn);
        AddressPerson(context, definitions);
        await Dialogs.GetValue(definitions, static known => new AdvisorDialog(known)).RunAsync(context, stack, cancellationToken);
        await CloseCardsAsync(context, definitions, memory, cancellationToken);
        foreach (var question in turn.Unanswered)
        {
            _unanswered?.Note(new UnansweredQuestion(definitions.Library.Language, question));
        }

        Note(context, turn, before, definitions);
        memory.Heard = turn.IsSamePress ? heard
            : new Heard(now, words is null ? null : Heard.Remembered(words), place, turn.Kept is [var only] ? only.Id : null, context.Activity.Id);
    }

    private AdvisorDefinitions Definitions(ITurnContext context, InterviewMemory memory) => _languages.For(context.Activity.Locale, memory.Language);

    private Understood Read(AdvisorDefinitions definitions, Activity activity, InterviewMemory memory, string? words)
    {
        var today = DateOnly.FromDateTime((activity.LocalTimestamp ?? _time.GetUtcNow()).DateTime);
        return new Hearing(definitions, memory, today, activity.Locale).Read(words ?? "");
    }

    /// <summary>By the clock of the channel, which took the message in before it waited for its turn; the person's own clock may be wrong.</summary>
    private DateTimeOffset Now(IActivity activity) => activity.Timestamp ?? _time.GetUtcNow();

    private Task<InterviewMemory> MemoryAsync(ITurnContext context, CancellationToken cancellationToken) =>
        _state.CreateProperty<InterviewMemory>("interview").GetAsync(context, () => new InterviewMemory(), cancellationToken);
}
