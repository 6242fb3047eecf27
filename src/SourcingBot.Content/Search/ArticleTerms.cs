namespace SourcingBot.Content.Search;

/// <summary>The terms of an article, part by part.</summary>
internal sealed class ArticleTerms
{
    internal ArticleTerms(ArticleWords words, Vocabulary vocabulary)
    {
        Article = words.Article;
        Title = vocabulary.TermsOf(words.Title);
        Short = vocabulary.TermsOf(words.Short);
        Terms = [.. words.Terms.Select(vocabulary.TermsOf)];
        Asks = [.. words.Asks.Select(ask => (vocabulary.TermsOf(ask.Words), ask.Section)), (Title, null)];
        Sections = [.. words.Sections.Select(section => (section.Section, vocabulary.TermsOf(section.Title), vocabulary.TermsOf(section.Text)))];
        Asking = new HashSet<string>([.. Asks.SelectMany(ask => ask.Terms), .. Terms.SelectMany(term => term), .. Sections.SelectMany(section => section.Title)]);
        All = new HashSet<string>([.. Asking, .. Short, .. Sections.SelectMany(section => section.Text)]);
    }

    internal Article Article { get; }

    internal IReadOnlyList<string> Title { get; }

    internal IReadOnlyList<string> Short { get; }

    /// <summary>The authored words and groups of words.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Terms { get; }

    /// <summary>The ways of asking; the title, which belongs to no section, is the last.</summary>
    internal IReadOnlyList<(IReadOnlyList<string> Terms, Section? Section)> Asks { get; }

    internal IReadOnlyList<(Section Section, IReadOnlyList<string> Title, IReadOnlyList<string> Text)> Sections { get; }

    /// <summary>What stands in the title, the ways of asking, the terms and the titles of sections.</summary>
    internal IReadOnlySet<string> Asking { get; }

    internal IReadOnlySet<string> All { get; }
}
