namespace SourcingBot.Content.Search;

/// <summary>The terms of an article, part by part.</summary>
internal sealed class ArticleTerms
{
    internal ArticleTerms(ArticleWords words, Vocabulary vocabulary)
    {
        Article = words.Article;
        var title = vocabulary.TermsOf(words.Title);
        Asks = [.. words.Asks.Select(ask => (vocabulary.TermsOf(ask.Words), ask.Section)), (title, null)];
        Sections = [.. words.Sections.Select(section => (section.Section, vocabulary.TermsOf(section.Title), vocabulary.TermsOf(section.Text)))];
        Asking = [.. Asks.SelectMany(ask => ask.Terms), .. Sections.SelectMany(section => section.Title)];
        All = [.. Asking, .. vocabulary.TermsOf(words.Short), .. Sections.SelectMany(section => section.Text)];
    }

    internal Article Article { get; }

    /// <summary>The ways of asking; the title, which belongs to no section, is the last.</summary>
    internal IReadOnlyList<(IReadOnlyList<string> Terms, Section? Section)> Asks { get; }

    internal IReadOnlyList<(Section Section, IReadOnlyList<string> Title, IReadOnlyList<string> Text)> Sections { get; }

    /// <summary>Title, ways of asking and titles of sections together.</summary>
    internal IReadOnlyList<string> Asking { get; }

    internal IReadOnlyList<string> All { get; }
}
