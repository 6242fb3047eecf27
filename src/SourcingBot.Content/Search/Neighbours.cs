namespace SourcingBot.Content.Search;

/// <summary>Finds what is written in words like those of a question, by the cosine of both, each term weighted by its rarity.</summary>
internal sealed class Neighbours
{
    /// <summary>So many of a topic count: one alone may be alike by chance.</summary>
    private const int Counted = 5;

    private readonly IReadOnlyList<Sample> _samples;
    private readonly int _topics;
    private readonly Dictionary<string, List<(int Sample, float Share)>> _having = [];
    private readonly Dictionary<string, double> _rarity;
    private readonly double _unknown;

    internal Neighbours(IReadOnlyList<Sample> samples, IReadOnlyList<string[]> terms, int topics)
    {
        _samples = samples;
        _topics = topics;
        _unknown = Math.Log(samples.Count + 1);
        _rarity = terms.SelectMany(each => each).CountBy(term => term).ToDictionary(term => term.Key, term => Math.Log((samples.Count + 1.0) / term.Value));
        for (var sample = 0; sample < samples.Count; sample++)
        {
            var length = Length(terms[sample]);
            foreach (var term in terms[sample])
            {
                if (!_having.TryGetValue(term, out var having))
                {
                    _having[term] = having = [];
                }

                having.Add((sample, (float)(Rarity(term) / length)));
            }
        }
    }

    /// <summary>High where few samples have the term.</summary>
    internal double Rarity(string term) => _rarity.GetValueOrDefault(term, _unknown);

    /// <param name="question">Its terms, each once.</param>
    internal Neighbourhood Of(IReadOnlyCollection<string> question)
    {
        var likeness = new float[_samples.Count];
        var length = Length(question);
        foreach (var term in question)
        {
            if (_having.TryGetValue(term, out var having))
            {
                var weight = (float)(Rarity(term) / length);
                foreach (var (sample, share) in having)
                {
                    likeness[sample] += weight * share;
                }
            }
        }

        var nearest = new (float Likeness, int Sample)[_topics * Counted];
        for (var sample = 0; sample < likeness.Length; sample++)
        {
            Place(nearest.AsSpan(_samples[sample].Topic * Counted, Counted), likeness[sample], sample);
        }

        return new Neighbourhood(
            [.. nearest.Chunk(Counted).Select(topic => topic.Sum(near => (double)near.Likeness))],
            [.. nearest.Chunk(Counted).Select(topic => ((double)topic[0].Likeness, _samples[topic[0].Sample]))]);
    }

    /// <summary>Keeps the most alike of a topic, the best first.</summary>
    private static void Place(Span<(float Likeness, int Sample)> best, float likeness, int sample)
    {
        for (var place = 0; place < best.Length && likeness > 0; place++)
        {
            if (likeness > best[place].Likeness)
            {
                ((likeness, sample), best[place]) = (best[place], (likeness, sample));
            }
        }
    }

    private double Length(IEnumerable<string> terms) => Math.Sqrt(terms.Sum(term => Rarity(term) * Rarity(term)));
}
