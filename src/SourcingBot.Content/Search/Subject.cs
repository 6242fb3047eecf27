namespace SourcingBot.Content.Search;

/// <summary>Tells questions on our subject from others.</summary>
internal sealed class Subject
{
    // A logistic regression, fitted on questions.tsv, -2 and -3 and on the lines of one writer with those of all others; the base is set so that of
    // the questions of these files that are not ours fewer than one in twenty is answered.
    private const double Base = -3.4, Word = 0.5, UnknownWord = -1.25, NearOurs = 10, NearOthers = -9.3;

    /// <summary>More unknown words say no more.</summary>
    private const int MostUnknown = 3;

    /// <summary>What is thought to be written once more on either side, so that a word of one side alone is no proof.</summary>
    private const double Doubt = 0.5;

    private readonly IReadOnlyDictionary<string, int> _ours;
    private readonly IReadOnlyDictionary<string, int> _others;
    private readonly Func<string, bool> _isKnown;
    private readonly double _share;

    /// <param name="ours">Terms of each sample of ours.</param>
    /// <param name="others">Terms of each question that is not.</param>
    /// <param name="isKnown">Whether any author has the term.</param>
    internal Subject(IReadOnlyCollection<string[]> ours, IReadOnlyCollection<string[]> others, Func<string, bool> isKnown)
    {
        _ours = ours.SelectMany(terms => terms).CountBy(term => term).ToDictionary();
        _others = others.SelectMany(terms => terms).CountBy(term => term).ToDictionary();
        _isKnown = isKnown;
        _share = (others.Count + 1.0) / (ours.Count + 1);
    }

    /// <summary>How likely it is that the question is ours and answered by what it is nearest to, 0 to 1.</summary>
    /// <param name="question">Its terms, each once.</param>
    /// <param name="near">What is written like it.</param>
    internal double Confidence(IReadOnlyCollection<string> question, Neighbourhood near)
    {
        var unknown = Math.Min(MostUnknown, question.Count(term => !_isKnown(term) && !char.IsDigit(term[0])));
        var forIt = Base + (Word * question.Sum(Odds)) + (UnknownWord * unknown)
            + (NearOurs * near.Nearest.SkipLast(1).Max(topic => topic.Likeness)) + (NearOthers * near.Nearest[^1].Likeness);
        return 1 / (1 + Math.Exp(-forIt));
    }

    /// <summary>Above 0 where our questions have the term oftener than others, below 0 the other way round.</summary>
    private double Odds(string term)
    {
        var (ours, others) = (_ours.GetValueOrDefault(term), _others.GetValueOrDefault(term));
        return ours + others == 0 ? 0 : Math.Log((ours + Doubt) / (others + Doubt) * _share);
    }
}
