namespace SourcingBot.Content.Search;

/// <summary>What speaks for an article as the answer to a question.</summary>
internal sealed class Judgement(IndexedArticle article, Query query)
{
    /// <summary>From here on a question has an author's very words.</summary>
    private const double SameWords = 0.95;

    /// <summary>Words of our subject beyond so many say no more.</summary>
    private const int MostOfSubject = 2;

    private const double MostPointed = 2, MostUnknown = 3;

    /// <summary>How near the question is to the nearest authored one, 0 to 1.</summary>
    internal required double Nearest { get; init; }

    /// <summary>The section that answers this authored one.</summary>
    internal required Section? AnsweredBy { get; init; }

    /// <summary>The share of what the words point to that is this article.</summary>
    internal required double Pointed { get; init; }

    /// <summary>The same as a sum over the words.</summary>
    internal required double PointedInAll { get; init; }

    /// <summary>How much of the question the ways of asking and the terms of the topic cover together.</summary>
    internal required double Asking { get; init; }

    /// <summary>How much of it the whole article covers.</summary>
    internal required double All { get; init; }

    /// <summary>
    /// Ranks articles for one question; an author's very words come first. The weights were found on the development questions of the tests.
    /// </summary>
    internal double Rank => (HasSameWords ? 1 : 0) + (0.79 * Nearest) + (0.93 * Pointed) + (0.57 * Asking) + (0.30 * All);

    /// <summary>
    /// How likely it is that the question is on the subject and answered by this: a logistic regression, fitted on the development
    /// questions of the tests. What no author uses to ask is most likely what the question is about.
    /// </summary>
    internal double Confidence
    {
        get
        {
            if (HasSameWords || query.IsStopWordsOnly)
            {
                // "Who are you" is a question, "what is it" is none: of these only the very words of an author count.
                return HasSameWords ? 1 : 0;
            }

            var forIt = (1.9 * Nearest) + (2.5 * Asking) + (1.9 * Math.Min(PointedInAll, MostPointed)) + (2.2 * Math.Min(query.OfSubject, MostOfSubject));
            return 1 / (1 + Math.Exp(3.2 + (2.4 * Math.Min(query.Unknown, MostUnknown)) - forIt));
        }
    }

    private bool HasSameWords => Nearest >= SameWords;

    internal Hit Hit(double mostConfidence) => article.Hit(query, AnsweredBy, Math.Min(Confidence, mostConfidence));
}
