namespace SourcingBot.Content.Search;

/// <summary>
/// Finds the article for a question from what authors wrote for each topic. Topics are ranked by joining what each term and each pair
/// of neighbouring terms says (naive Bayes) with how near the question is to whole phrasings (nearest neighbours): the one
/// generalises to new sentences, the other knows which words go together. Whether the question is ours at all is judged apart.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Below it, what was found answers something else.</summary>
    private const double Threshold = 0.5;

    /// <summary>A question of which every word is spread more evenly over the topics, such as "what is it", says nothing.</summary>
    private const double Pointing = 0.1;

    // What kinds of evidence count against one term, found together on the phrasings of one writer with those of all others. The optimum is flat.
    private const double Pair = 0.4, Equivalents = 1, InText = 0.2, Likeness = 10;

    /// <summary>A second article that ranks less than this behind the best is offered too.</summary>
    private const double Close = 7;

    /// <summary>One that ranks less than this behind may as well be the right one.</summary>
    private const double Open = 2;

    private const int MostNearest = 3;

    private readonly IReadOnlyList<Article> _articles;
    private readonly Words _words;
    private readonly VeryWords _veryWords;
    private readonly Vocabulary _vocabulary;
    private readonly TopicOdds<string> _terms, _texts;
    private readonly TopicOdds<(string, string)> _pairs;
    private readonly Neighbours _neighbours;
    private readonly Subject _subject;
    private readonly IReadOnlyList<ArticleSections> _sections;

    internal SearchIndex(IReadOnlyList<Article> articles, Phrasings phrasings, ContentWords contentWords)
    {
        var topics = articles.Count + 1;
        _articles = articles;
        _words = new Words(contentWords.Forms);
        _veryWords = new VeryWords(articles, phrasings, contentWords);
        var samples = new Samples(articles, phrasings, new Words(contentWords.Forms, remembers: true));
        _vocabulary = new Vocabulary(contentWords, _words, samples);
        (_terms, _pairs, _texts) = (new(topics), new(topics), new(topics));
        var ours = samples.Asking.Select(Write).ToArray();
        var others = samples.Elsewhere.Select(Write).ToArray();
        _neighbours = new Neighbours([.. samples.Asking.Concat(samples.Elsewhere).Select(written => written.Sample)], [.. ours, .. others], topics);
        _subject = new Subject(ours, others, _vocabulary.IsKnown);
        var sections = samples.Texts.Select(text => (text.Sample.Topic, text.Sample.Section, Text: WriteText(text))).ToLookup(section => section.Topic);
        _sections =
        [
            .. articles.Select((article, topic) => new ArticleSections(
                article, [.. sections[topic].Where(section => section.Section is not null).Select(section => (TermsOf(section.Section!.Title), section.Text))])),
        ];
    }

    internal bool IsInArticles(string word) => _vocabulary.IsInArticles(word);

    internal Hits Find(string question)
    {
        var (terms, near, ranks) = Read(question);
        if (_veryWords.Find(question) is var (authored, section))
        {
            return new Hits(section is null ? HitOf(authored, 1) : new Hit(_articles[authored], section, 1), null, false, []);
        }

        var ranked = Enumerable.Range(0, _articles.Count).OrderByDescending(topic => ranks[topic]).ToArray();
        var confidence = terms.All(term => _terms.Spread(term) < Pointing) ? 0 : _subject.Confidence(terms, near);
        if (ranked.Length == 0 || confidence < Threshold)
        {
            return new Hits(null, null, false, [.. ranked.Take(MostNearest).Select(topic => _articles[topic])]);
        }

        var behind = ranked.Length > 1 ? ranks[ranked[0]] - ranks[ranked[1]] : double.MaxValue;
        return new Hits(HitOf(ranked[0], confidence), behind < Close ? HitOf(ranked[1], confidence) : null, behind < Open, []);

        Hit HitOf(int topic, double confidence) => new(_articles[topic], _sections[topic].Choose(terms, near.Nearest[topic], _neighbours.Rarity), confidence);
    }

    /// <returns>Its terms, each once, what is written like it, and how much speaks for each topic.</returns>
    private (string[] Terms, Neighbourhood Near, double[] Ranks) Read(string question)
    {
        var ranks = new double[_articles.Count + 1];
        var words = _vocabulary.TermsOf(_words.Of(question, Words.MostInQuestion));
        var terms = words.Distinct().ToArray();
        foreach (var term in terms)
        {
            if (_terms.Has(term))
            {
                _terms.Add(term, 1, ranks);
            }
            else
            {
                _texts.Add(term, InText, ranks);
            }

            var equivalents = _vocabulary.EquivalentsOf(term).Where(_terms.Has).ToArray();
            foreach (var other in equivalents)
            {
                _terms.Add(other, Equivalents / equivalents.Length, ranks);
            }
        }

        foreach (var pair in Pairs(words))
        {
            _pairs.Add(pair, Pair, ranks);
        }

        var near = _neighbours.Of(terms);
        for (var topic = 0; topic < ranks.Length; topic++)
        {
            ranks[topic] += Likeness * near.Likeness[topic];
        }

        return (terms, near, ranks);
    }

    private string[] Write((Sample Sample, IReadOnlyList<Word> Words) asking)
    {
        var terms = _vocabulary.TermsOf(asking.Words);
        string[] each = [.. terms.Distinct()];
        _terms.Write(asking.Sample, each);
        _pairs.Write(asking.Sample, Pairs(terms));
        return each;
    }

    private HashSet<string> WriteText((Sample Sample, IReadOnlyList<Word> Words) text)
    {
        var terms = _vocabulary.TermsOf(text.Words).ToHashSet();
        _texts.Write(text.Sample, terms);
        return terms;
    }

    private HashSet<string> TermsOf(string text) => [.. _vocabulary.TermsOf(_words.Of(text))];

    /// <summary>Neighbouring terms, and the first and the last one as such.</summary>
    private static IEnumerable<(string, string)> Pairs(IReadOnlyList<string> terms) =>
        Enumerable.Range(0, terms.Count + 1).Select(i => (i == 0 ? "" : terms[i - 1], i == terms.Count ? "" : terms[i])).Distinct();
}
