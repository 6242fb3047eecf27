#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Which of a prompt's defaults fit the person who is asked.</summary>
internal static class PromptLocale
{
    /// <summary>Those of the very locale, else of its language, else English ones; null when there are none.</summary>
    public static string Closest(IReadOnlyCollection<string> known, string locale)
    {
        return Like(locale) ?? Like("en-us");

        string Like(string wanted) => wanted is null ? null
            : known.FirstOrDefault(key => string.Equals(key, wanted, StringComparison.OrdinalIgnoreCase))
            ?? known.FirstOrDefault(key => string.Equals(Language(key), Language(wanted), StringComparison.OrdinalIgnoreCase));
    }

    private static string Language(string locale) => locale.Split('-')[0];
}
