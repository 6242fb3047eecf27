#nullable disable annotations

using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks, reads the answer, and asks again until it is accepted.</summary>
public abstract class Prompt<T> : Dialog
{
    protected internal const string AttemptCountKey = "AttemptCount";

    private const string PersistedOptions = "options";
    internal const string PersistedState = "state";

    private readonly PromptValidator<T> _validator;

    protected Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        Required.Text(dialogId);
        _validator = validator;
        if (validator is not null)
        {
            StoredTypes.AllowCodeOf(validator);
        }
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        DialogContext.RefuseToken(options, nameof(options));

        if (options is not PromptOptions asked)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options, $"The prompt '{Id}' needs PromptOptions: begin it with PromptAsync.");
        }

        ExpectInput(asked.Prompt);
        ExpectInput(asked.RetryPrompt);

        var state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        dc.ActiveDialog!.State[PersistedOptions] = asked;
        dc.ActiveDialog.State[PersistedState] = state;

        await OnPromptAsync(dc.Context, state, asked, isRetry: false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var (state, options) = Stored(dc.ActiveDialog!);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);

        var validation = new PromptValidatorContext<T>(dc.Context, recognized, state, options);
        state[AttemptCountKey] = validation.AttemptCount + 1;

        var accepted = _validator is null
            ? recognized.Succeeded
            : await _validator(validation, cancellationToken).ConfigureAwait(false);

        if (accepted)
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        // A validator that has explained itself has asked again in its own words.
        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, isRetry: true, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <summary>An interruption on top of the prompt ended: the question is asked again. That was not an attempt to answer it.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (state, options) = Stored(instance);
        return OnPromptAsync(turnContext, state, options, isRetry: false, cancellationToken);
    }

    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>An answer the prompt understands is nobody else's business: parents do not hear of that message.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var (state, options) = Stored(dc.ActiveDialog!);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded;
    }

    /// <summary>A copy of the prompt with the choices shown in it; the prompt itself stays as it is stored.</summary>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, string conversationType = null, IList<string> toList = null)
    {
        var text = prompt?.Text ?? string.Empty;
        var shown = style switch
        {
            ListStyle.None => MessageFactory.Text(text, inputHint: InputHints.ExpectingInput),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, options: options),
            ListStyle.List => ChoiceFactory.List(choices, text, options: options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, toList: toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };

        if (prompt is null)
        {
            return shown;
        }

        var message = ((Activity)prompt).Copy();
        message.Text = shown.Text;
        message.SuggestedActions = shown.SuggestedActions ?? message.SuggestedActions;

        if (shown.Attachments is { Count: > 0 })
        {
            message.Attachments = [.. message.Attachments ?? [], .. shown.Attachments];
        }

        return message;
    }

    private protected static Activity Asked(PromptOptions options, bool isRetry) =>
        isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;

    private protected static async Task AskAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if (Asked(options, isRetry) is { } prompt)
        {
            // Sending writes addresses and ids into an activity, and what is stored must not carry those into the next turn.
            await turnContext.SendActivityAsync(prompt.Copy(), cancellationToken).ConfigureAwait(false);
        }
    }

    private static void ExpectInput(Activity prompt)
    {
        if (prompt is not null && string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = InputHints.ExpectingInput;
        }
    }

    private (IDictionary<string, object> State, PromptOptions Options) Stored(DialogInstance instance)
    {
        var state = StoredValue.Keep<IDictionary<string, object>>(instance.State, PersistedState);
        var options = StoredValue.Keep<PromptOptions>(instance.State, PersistedOptions);

        return state is not null && options is not null
            ? (state, options)
            : throw new InvalidOperationException($"The prompt '{Id}' is on the stack without what it asked. Begin prompts with PromptAsync, and call the base method when overriding BeginDialogAsync.");
    }
}
