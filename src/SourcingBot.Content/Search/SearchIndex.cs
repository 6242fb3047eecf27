namespace SourcingBot.Content.Search;

internal sealed class SearchIndex
{
    internal static double Threshold = 0.5;

    private readonly Words _words;
    private readonly Vocabulary _vocabulary;
    private readonly Evidence _evidence;
    private readonly IReadOnlyList<ArticleTerms> _articles;
    private readonly HashSet<string>[] _asking, _all;
    private readonly Dictionary<string, double> _weights = [];
    private readonly HashSet<string>[][] _askSets;
    private readonly double[][] _askWeights;

    internal static double A = 0.6, B = 0.5, C = 0.3, D = 0.15;

    internal SearchIndex(IReadOnlyList<Article> articles, ContentWords contentWords)
    {
        _words = new Words(contentWords.Forms);
        var words = articles.Select(article => new ArticleWords(article, _words)).ToArray();
        _vocabulary = new Vocabulary(contentWords, _words, words);
        _articles = [.. words.Select(article => new ArticleTerms(article, _vocabulary))];
        _evidence = new Evidence(_vocabulary, _articles);
        _asking = [.. _articles.Select(a => a.Asks.SelectMany(x => x.Terms).Concat(a.Terms.SelectMany(t => t)).Concat(a.Sections.SelectMany(s => s.Title)).ToHashSet())];
        _all = [.. _articles.Select((a, i) => a.Short.Concat(a.Sections.SelectMany(s => s.Text)).Concat(_asking[i]).ToHashSet())];
        foreach (var term in _all.SelectMany(t => t).Distinct())
        {
            var n = _asking.Count(s => s.Contains(term));
            if (n == 0) n = _all.Count(s => s.Contains(term));
            _weights[term] = Math.Max(0.5, Math.Log(1 + ((articles.Count - n + 0.5) / (n + 0.5))));
        }
        _askSets = [.. _articles.Select(a => a.Asks.Select(x => x.Terms.ToHashSet()).ToArray())];
        _askWeights = [.. _askSets.Select(a => a.Select(s => s.Sum(WeightOf)).ToArray())];
    }

    private double Unknown => Math.Log(1 + ((_articles.Count - 0.5) / 1.5));

    private double WeightOf(string term) => _vocabulary.IsStopWord(term) ? 0.12 : (_vocabulary.IsLight(term) ? LightN : 1) * _weights.GetValueOrDefault(term, Unknown);
    internal static double LightN = 0.5;

    internal Hits Find(string question)
    {
        var ranked = Rank(question);
        if (ranked is not [var best, ..] || best.Confidence < Threshold)
        {
            return new Hits(null, null, false, [.. ranked.Take(MostNearest)]);
        }

        var behind = ranked.Count > 1 ? best.Confidence - ranked[1].Confidence : 1;
        return new Hits(best, behind < Close ? ranked[1] : null, behind < Open, []);
    }

    private const int MostNearest = 3;
    private const double Close = 0.08, Open = 0.02;

    internal static double[] F = new double[10];

    internal IReadOnlyList<Hit> Rank(string question)
    {
        var terms = _vocabulary.TermsOf(_words.Of(question, Words.MostInQuestion));
        var distinct = terms.Distinct().ToArray();
        var n = _articles.Count;
        var point = new double[n];
        double total = 0;
        foreach (var feature in distinct.Concat(_evidence.Pairs(terms)))
        {
            var isPair = feature.Contains(' ');
            var kind = isPair ? Evidence.PairW : _vocabulary.IsStopWord(feature) ? Evidence.StopW : _vocabulary.IsLight(feature) ? Evidence.LightW : 1;
            var p = _evidence.Of(feature);
            if (p is null) continue;
            total += p.Weight * kind;
            for (var i = 0; i < n; i++) point[i] += kind * p.Weight * p.Shares[i];
        }
        double known = 0, asked = 0, u = 0;
        foreach (var t in distinct)
        {
            var k = _vocabulary.IsStopWord(t) ? 0 : _vocabulary.IsLight(t) ? 0.0 : 1;
            asked += k;
            if (_asking.Any(a => a.Contains(t))) known += k; else if (_vocabulary.IsKnown(t)) known += 0.6 * k; else u += k;
        }
        var qw = distinct.ToDictionary(t => t, t => (W: WeightOf(t), E: _vocabulary.EquivalentsOf(t)));
        var queryWeight = qw.Values.Sum(x => x.W);
        var hits = new List<(double s, Hit hit, double[] f)>();
        for (var i = 0; i < n; i++)
        {
            double near = 0; Section? section = null;
            for (var j = 0; j < _askSets[i].Length; j++)
            {
                var l = Likeness(qw, queryWeight, _askSets[i][j], _askWeights[i][j]);
                if (l > near) { near = l; section = _articles[i].Asks[j].Section; }
            }
            var pt = total == 0 ? 0 : point[i] / total;
            double cov = Cover(qw, queryWeight, _asking[i]), body = Cover(qw, queryWeight, _all[i]);
            var s = A * near + B * pt + C * cov + D * body;
            hits.Add((s, new Hit(_articles[i].Article, section ?? _articles[i].Article.Sections[0], 0), [near, pt, cov, body, point[i]]));
        }
        var r = hits.OrderByDescending(h => h.s).ToArray();
        F = [.. r[0].f, known / (asked + 0.0001), u, asked, r[0].s, r[0].s - r[1].s];
        return [.. r.Select(h => h.hit with { Confidence = Conf(h.s, h.f, asked, u, known) })];
    }

    internal static double[] L = [0, 1, 0, 0, 0];

    private static double Conf(double s, double[] f, double asked, double u, double known)
    {
        return Math.Clamp(s * (1 - 0.6 * u / (asked + 0.5)), 0, 1);
    }

    private double Cover(Dictionary<string, (double W, IReadOnlyList<string> E)> q, double weight, HashSet<string> set) =>
        weight == 0 ? 0 : q.Sum(t => t.Value.W * Match(t.Key, t.Value.E, set)) / weight;

    private static double Match(string t, IReadOnlyList<string> e, HashSet<string> set) => set.Contains(t) ? 1 : e.Any(set.Contains) ? 0.7 : 0;

    private static double Likeness(Dictionary<string, (double W, IReadOnlyList<string> E)> q, double queryWeight, HashSet<string> ask, double authored)
    {
        double shared = 0;
        foreach (var (t, (w, e)) in q)
        {
            shared += w * Match(t, e, ask);
        }
        var both = (Qs * queryWeight) + ((1 - Qs) * authored);
        return both == 0 ? 0 : Math.Min(1, Math.Min(shared, queryWeight) / both);
    }
    internal static double Qs = 0.6;
}
