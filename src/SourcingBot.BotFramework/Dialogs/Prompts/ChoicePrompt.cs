#nullable disable annotations

using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Takes one of the offered choices: by its words, its place or its number.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null)
        : base(dialogId, validator)
    {
    }

    /// <summary>How choices are shown when <see cref="PromptOptions.Style"/> does not say.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var message = AppendChoices(
            Asked(options, isRetry), activity.ChannelId, options.Choices ?? [], options.Style ?? Style, ChoiceOptions, activity.Conversation?.ConversationType, Channel.Readers(activity));

        await turnContext.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<FoundChoice>();

        if (turnContext.Activity is { Type: ActivityTypes.Message, Text.Length: > 0 } activity
            && ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? [], RecognizerOptions) is [var first, ..])
        {
            result.Succeeded = true;
            result.Value = first.Resolution;
        }

        return Task.FromResult(result);
    }
}
