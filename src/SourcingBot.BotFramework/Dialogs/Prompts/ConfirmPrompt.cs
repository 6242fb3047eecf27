#nullable disable annotations

using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Takes a yes or a no, in English words, in the words of its two choices, or by their number.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly LocaleTable<Words> BuiltIn = new(PromptCultureModels.GetSupportedCultures().Select(culture => KeyValuePair.Create(culture.Locale, new Words(
        new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore)))));

    private readonly LocaleTable<Words> _defaults = BuiltIn;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    /// <param name="dialogId">Unique among the dialogs of a set.</param>
    /// <param name="choiceDefaults">The words for yes and for no, and how they are written into text, by locale, instead of <see cref="PromptCultureModels"/>.</param>
    /// <param name="validator">Decides whether an answer is accepted.</param>
    /// <param name="defaultLocale">For activities without a locale.</param>
    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, validator, defaultLocale)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _defaults = new(choiceDefaults.Select(words => KeyValuePair.Create(words.Key, new Words(words.Value.Item1, words.Value.Item2, words.Value.Item3))));
    }

    /// <summary>For activities without a locale.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How the two choices are shown when <see cref="PromptOptions.Style"/> does not say.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>The choice that means yes, then the one that means no.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var (choices, choiceOptions) = WordsFor(activity);
        var message = AppendChoices(
            Asked(options, isRetry), activity.ChannelId, choices, options.Style ?? Style, choiceOptions, activity.Conversation?.ConversationType, Channel.Readers(activity));

        await turnContext.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var answer = turnContext.Activity is { Type: ActivityTypes.Message, Text.Length: > 0 } activity ? YesNo(activity) : null;
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer is not null, Value = answer ?? false });
    }

    private bool? YesNo(Activity activity)
    {
        var (choices, options) = WordsFor(activity);
        var english = YesNoWords.Read(activity.Text);
        if (english is not null && AreEnglish(choices))
        {
            return english;
        }

        // In another language an English word may mean something else, so the words that were offered come first. Numbers come last,
        // and only where the user was shown numbers.
        return Chosen(activity.Text, choices, numbered: false)
            ?? english
            ?? (options?.IncludeNumbers ?? true ? Chosen(activity.Text, choices, numbered: true) : null);
    }

    private static bool AreEnglish(List<Choice> choices) => YesNoWords.Read(choices[0].Title) == true && YesNoWords.Read(choices[1].Title) == false;

    private static bool? Chosen(string text, List<Choice> choices, bool numbered)
    {
        var found = ChoiceRecognizers.RecognizeChoices(text, choices, new FindChoicesOptions { RecognizeNumbers = numbered, RecognizeOrdinals = numbered });
        return found is [var only] ? only.Resolution.Index == 0 : null;
    }

    private (List<Choice> Choices, ChoiceFactoryOptions Options) WordsFor(Activity activity)
    {
        var english = PromptCultureModels.English.Locale;
        var (yes, no, options) = _defaults.Find(activity.Locale ?? DefaultLocale) ?? _defaults.Find(english) ?? BuiltIn.Find(english);
        return ([ConfirmChoices?.Item1 ?? yes, ConfirmChoices?.Item2 ?? no], ChoiceOptions ?? options);
    }

    private sealed record Words(Choice Yes, Choice No, ChoiceFactoryOptions Options);
}
