#nullable disable annotations

using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Takes one of the offered choices: by its words, its place or its number.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private static readonly LocaleTable<ChoiceFactoryOptions> BuiltIn = new(PromptCultureModels.GetSupportedCultures()
        .Select(culture => KeyValuePair.Create(culture.Locale, new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore))));

    private readonly LocaleTable<ChoiceFactoryOptions> _defaults = BuiltIn;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    /// <param name="dialogId">Unique among the dialogs of a set.</param>
    /// <param name="choiceDefaults">How choices are written into text, by locale, instead of <see cref="PromptCultureModels"/>; used where <see cref="ChoiceOptions"/> says nothing.</param>
    /// <param name="validator">Decides whether an answer is accepted.</param>
    /// <param name="defaultLocale">For activities without a locale.</param>
    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, validator, defaultLocale)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _defaults = new(choiceDefaults);
    }

    /// <summary>For activities without a locale. Numbers and places are read as in English whatever stands here.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How choices are shown when <see cref="PromptOptions.Style"/> does not say.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var choiceOptions = ChoiceOptions ?? _defaults.Find(activity.Locale ?? DefaultLocale) ?? _defaults.Find(PromptCultureModels.English.Locale);
        var message = AppendChoices(
            Asked(options, isRetry), activity.ChannelId, options.Choices ?? [], options.Style ?? Style, choiceOptions, activity.Conversation?.ConversationType, Channel.Readers(activity));

        await turnContext.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
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
