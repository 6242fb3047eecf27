#nullable disable annotations

using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Takes a yes or a no, in English words, in the words of its two choices, or by their number.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly Tuple<Choice, Choice> YesOrNo = Tuple.Create(new Choice("Yes"), new Choice("No"));

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null)
        : base(dialogId, validator)
    {
    }

    /// <summary>How the two choices are shown when <see cref="PromptOptions.Style"/> does not say.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>The choice that means yes, then the one that means no.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    private List<Choice> Choices => [(ConfirmChoices ?? YesOrNo).Item1, (ConfirmChoices ?? YesOrNo).Item2];

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var message = AppendChoices(
            Asked(options, isRetry), activity.ChannelId, Choices, options.Style ?? Style, ChoiceOptions, activity.Conversation?.ConversationType, Channel.Readers(activity));

        await turnContext.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var answer = turnContext.Activity is { Type: ActivityTypes.Message, Text.Length: > 0 } activity ? YesNo(activity.Text) : null;
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer is not null, Value = answer ?? false });
    }

    private bool? YesNo(string utterance)
    {
        if (YesNoWords.Read(utterance) is { } answer)
        {
            return answer;
        }

        // Numbers count only where the user was shown numbers. The words on the buttons count always, or the buttons would not work.
        var numbered = ChoiceOptions?.IncludeNumbers ?? true;
        var found = ChoiceRecognizers.RecognizeChoices(utterance, Choices, new FindChoicesOptions { RecognizeNumbers = numbered, RecognizeOrdinals = numbered });
        return found is [var only] ? only.Resolution.Index == 0 : null;
    }
}
