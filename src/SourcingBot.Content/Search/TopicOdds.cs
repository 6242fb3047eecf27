using System.Runtime.InteropServices;

namespace SourcingBot.Content.Search;

/// <summary>
/// Naive Bayes: how much oftener than elsewhere a term is written for each topic. The logarithms are taken when a question has the
/// term, so that only counting is left for the start.
/// </summary>
/// <param name="topics">With the place for what is not ours.</param>
/// <typeparam name="TTerm">A term, or several that stand together.</typeparam>
internal sealed class TopicOdds<TTerm>(int topics)
    where TTerm : notnull
{
    /// <summary>So many samples with the term at its usual rate are thought into every topic, so that none is out of the question.</summary>
    private const double Smoothing = 1;

    /// <summary>All that is written, each with the place of what was written before with the same term; 0 for none.</summary>
    private readonly List<(int Topic, float Weight, int Before)> _written = [(0, 0, 0)];

    private readonly Dictionary<TTerm, int> _last = [];
    private readonly double[] _samples = new double[topics];
    private double _all;

    internal bool Has(TTerm term) => _last.ContainsKey(term);

    /// <param name="terms">Each once.</param>
    internal void Write(Sample sample, IEnumerable<TTerm> terms)
    {
        _samples[sample.Topic] += sample.Weight;
        _all += sample.Weight;
        foreach (var term in terms)
        {
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, term, out _);
            _written.Add((sample.Topic, (float)sample.Weight, last));
            last = _written.Count - 1;
        }
    }

    /// <summary>How unevenly the term is spread over the topics: 0 where all have it alike, such as "the", 1 where a single one has it.</summary>
    internal double Spread(TTerm term) => Odds(term, stackalloc double[topics]);

    /// <summary>Adds to each topic the logarithm of the odds of <paramref name="term"/>, weighted by its spread.</summary>
    internal void Add(TTerm term, double weight, double[] to)
    {
        Span<double> odds = stackalloc double[topics];
        weight *= Odds(term, odds);
        for (var topic = 0; topic < topics; topic++)
        {
            to[topic] += weight * odds[topic];
        }
    }

    /// <returns>The spread: what is lacking of the entropy that it would have if all topics had it alike; 0 for what nobody wrote.</returns>
    private double Odds(TTerm term, Span<double> odds)
    {
        odds.Clear();
        var inAll = 0.0;
        for (var at = _last.GetValueOrDefault(term); at > 0; at = _written[at].Before)
        {
            odds[_written[at].Topic] += _written[at].Weight;
            inAll += _written[at].Weight;
        }

        if (inAll == 0)
        {
            return 0;
        }

        double sum = 0, weighted = 0, rate = inAll / _all;
        for (var topic = 0; topic < topics; topic++)
        {
            var ratio = ((odds[topic] / rate) + Smoothing) / (_samples[topic] + Smoothing);
            odds[topic] = Math.Log(ratio);
            sum += ratio;
            weighted += ratio * odds[topic];
        }

        var entropy = Math.Log(sum) - (weighted / sum);
        return 1 - (entropy / Math.Log(topics));
    }
}
