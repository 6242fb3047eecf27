using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>"Per month", "an hour", "/yr", "in total" after an amount.</summary>
internal static class Rates
{
    private static readonly PhraseTree<Rate> Said = PhraseTree<Rate>.Of(
        [.. Each("hour|hr|hrs|hourly|h|hours", new Rate("hour", 1)), .. Each("day|daily|d|days|man day|person day", new Rate("day", 1)), .. Each("month|mo|mth|monthly|months|mon", new Rate("month", 1)),
         .. Each("year|yr|yearly|annually|annum|y|years", new Rate("year", 1)),
         // The contract knows no weeks and quarters; the same money, said by the month.
         .. Each("week|wk|weekly", new Rate("month", 52m / 12)), .. Each("quarter|quarterly", new Rate("month", 1m / 3)),
         ("p a|p . a|p . a .|pa", new Rate("year", 1)), ("p m|p . m .|pcm", new Rate("month", 1)),
         ("total|in total|overall|all in|altogether|all together|all told|as a one off|one off|one time|for everything|for the whole project|for the entire project|for the whole thing|fixed price|fixed", new Rate("total", 1))]);

    /// <summary>"Monthly budget of 20k", "hourly rate: 45".</summary>
    private static readonly PhraseTree<Rate> SaidBefore = PhraseTree<Rate>.Backwards(
        ("hourly|hourly rate|hourly rate of|hourly budget of|rate per hour", new Rate("hour", 1)), ("daily rate|daily rate of|day rate|day rate of", new Rate("day", 1)),
        ("monthly|monthly budget|monthly budget of|monthly budget is|budget per month|monthly spend|monthly spend of", new Rate("month", 1)),
        ("yearly|annual|annual budget|annual budget of|annual budget is|yearly budget|yearly budget of|annual spend|annual spend of", new Rate("year", 1)),
        ("total budget|total budget of|total budget is|a total of|in total|overall budget|overall budget of", new Rate("total", 1)));

    public static (Rate Rate, int End)? At(WordList words, int index) =>
        Said.TryMatch(words, index, 1, out var rate, out var length) ? (rate, index + length) : null;

    public static Rate? Leading(WordList words, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= 4; i--)
        {
            if (SaidBefore.TryMatch(words, i, -1, out var rate, out _))
            {
                return rate;
            }

            if (words[i].Text is not ("about" or "around" or "is" or ":" or "of" or "approx" or "~" or "roughly" or "up" or "to"))
            {
                return null;
            }
        }

        return null;
    }

    private static IEnumerable<(string Phrases, Rate Rate)> Each(string names, Rate rate) =>
        names.Split('|').SelectMany(name => name.EndsWith("ly", StringComparison.Ordinal)
            ? new[] { (name, rate), ($"on a {name} basis", rate) }
            : [($"per {name}|a {name}|an {name}|each {name}|every {name}|/ {name}|/ a {name}|p {name}|the {name}", rate)]);
}
