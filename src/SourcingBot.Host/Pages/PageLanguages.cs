using SourcingBot.Dialogs.Languages;

namespace SourcingBot.Host.Pages;

/// <summary>The sentences of our pages in every language there is, and which one a visitor gets.</summary>
/// <param name="texts">The ones to begin with.</param>
internal sealed class PageLanguages(LanguageSet<PageTexts> texts)
{
    /// <summary>What a link says to ask for a language, as in <c>/?lang=de</c>.</summary>
    public const string Parameter = "lang";

    private volatile LanguageSet<PageTexts> _texts = texts;

    public PageTexts Default => _texts.Default;

    /// <summary>In the language of the link; else in the one that the browser likes best of those there are.</summary>
    public PageTexts For(HttpRequest request) =>
        Asked(request) ?? Accepted(request).Select(_texts.Find).FirstOrDefault(found => found is not null) ?? _texts.Default;

    /// <summary>In a language that is known, or else in the one that <see cref="For(HttpRequest)"/> finds.</summary>
    public PageTexts For(string language, HttpRequest request) => _texts.Find(language) ?? For(request);

    /// <summary>What follows the address of one of our pages, so that it comes in the language of this one.</summary>
    public string SuffixFor(HttpRequest request) => Asked(request) is { } asked ? $"?{Parameter}={asked.Language.Tag}" : "";

    public void Replace(LanguageSet<PageTexts> texts) => _texts = texts;

    private PageTexts? Asked(HttpRequest request) => _texts.Find(request.Query[Parameter]);

    private static IEnumerable<string> Accepted(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(accepted => accepted.Quality != 0)
        .OrderByDescending(accepted => accepted.Quality ?? 1)
        .Select(accepted => accepted.Value.ToString());
}
