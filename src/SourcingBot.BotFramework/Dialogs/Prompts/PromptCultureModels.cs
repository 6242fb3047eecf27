#nullable disable annotations

using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that <see cref="ChoicePrompt"/> and <see cref="ConfirmPrompt"/> can write by themselves.</summary>
public static class PromptCultureModels
{
    public static PromptCultureModel Bulgarian { get; } = Words("bg-bg", "да", "Не", "или");

    public static PromptCultureModel Chinese { get; } = Words("zh-cn", "是的", "不", "要么");

    public static PromptCultureModel Dutch { get; } = Words("nl-nl", "Ja", "Nee", "of");

    public static PromptCultureModel English { get; } = Words("en-us", "Yes", "No", "or");

    public static PromptCultureModel French { get; } = Words("fr-fr", "Oui", "Non", "ou");

    public static PromptCultureModel German { get; } = Words("de-de", "Ja", "Nein", "oder");

    public static PromptCultureModel Hindi { get; } = Words("hi-in", "हां", "नहीं", "या");

    public static PromptCultureModel Italian { get; } = Words("it-it", "Si", "No", "o");

    public static PromptCultureModel Japanese { get; } = Words("ja-jp", "はい", "いいえ", "または", "、 ");

    public static PromptCultureModel Korean { get; } = Words("ko-kr", "예", "아니", "또는");

    public static PromptCultureModel Portuguese { get; } = Words("pt-br", "Sim", "Não", "ou");

    public static PromptCultureModel Spanish { get; } = Words("es-es", "Sí", "No", "o");

    public static PromptCultureModel Swedish { get; } = Words("sv-se", "Ja", "Nej", "eller");

    public static PromptCultureModel Turkish { get; } = Words("tr-tr", "Evet", "Hayır", "veya");

    private static readonly PromptCultureModel[] All =
        [Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish];

    private static readonly LocaleTable<string> Locales = new(All.Select(model => KeyValuePair.Create(model.Locale, model.Locale)));

    /// <summary>The locale among <see cref="GetSupportedCultures"/> that has the same language; the code itself, in lower case, when there is none.</summary>
    /// <param name="cultureCode">A locale or a language, such as "en-GB" or "EN".</param>
    public static string MapToNearestLanguage(string cultureCode) => Locales.Find(cultureCode) ?? cultureCode?.ToLowerInvariant();

    public static PromptCultureModel[] GetSupportedCultures() => [.. All];

    private static PromptCultureModel Words(string locale, string yes, string no, string or, string separator = ", ") => new()
    {
        Locale = locale,
        YesInLanguage = yes,
        NoInLanguage = no,
        Separator = separator,
        InlineOr = $" {or} ",
        InlineOrMore = $"{separator}{or} ",
    };
}
