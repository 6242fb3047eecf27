using SourcingBot.Dialogs.Languages;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>The definitions in every language there is. They are replaced as a whole; who has taken some goes on with those.</summary>
/// <param name="languages">The ones to begin with.</param>
public sealed class AdvisorLanguages(LanguageSet<AdvisorDefinitions> languages)
{
    private volatile LanguageSet<AdvisorDefinitions> _languages = languages;

    public AdvisorDefinitions Default => _languages.Default;

    /// <param name="locale">As in <c>de-AT</c>; null gets the default language.</param>
    public AdvisorDefinitions For(string? locale) => _languages.For(locale);

    /// <summary>The language of a conversation: it changes only to one that there is.</summary>
    /// <param name="locale">What the person's program says now.</param>
    /// <param name="before">The language of the turn before; null in the first.</param>
    public AdvisorDefinitions For(string? locale, string? before) => _languages.Find(locale) ?? _languages.For(before);

    /// <summary>Gets ready for questions; the first of a language that is not ready waits until it is.</summary>
    public void Prepare()
    {
        foreach (var definitions in _languages.All)
        {
            definitions.Library.Prepare();
        }
    }

    public void Replace(LanguageSet<AdvisorDefinitions> languages) => _languages = languages;
}
