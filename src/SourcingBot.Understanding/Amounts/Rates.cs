using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>"Per month", "an hour", "/yr", "in total" after an amount.</summary>
internal static class Rates
{
    private static readonly PhraseTree<Rate> Said = PhraseTree<Rate>.Of(
        [.. Each("hour|hr|hrs|hourly|h|hours", new Rate("hour", 1)), .. Each("day|daily|d|days|man day|person day", new Rate("day", 1)), .. Each("month|mo|mth|monthly|months|mon", new Rate("month", 1)),
         .. Each("year|yr|yearly|annually|annum|y|years", new Rate("year", 1)),
         // The contract knows no weeks and quarters; the same money, said by the month.
         .. Each("week|wk|weekly", new Rate("month", 52m / 12)), .. Each("quarter|quarterly", new Rate("month", 1m / 3)), .. Each("sprint|fortnight", new Rate("month", 26m / 12)),
         ("p a|p . a|p . a .|p / a|pa|annual|lpa|par an|pro jahr|im jahr|jährlich", new Rate("year", 1)), ("par mois|pro monat|im monat|monatlich", new Rate("month", 1)), ("pro stunde|par heure", new Rate("hour", 1)), ("pro tag|par jour", new Rate("day", 1)), ("p m|p . m|p . m .|p / m|pm|pcm|p . c . m|p . c . m .|per calendar month|a calendar month", new Rate("month", 1)),
         ("p h|p . h|p . h .|p / h|ph|hourly rate|rate per hour", new Rate("hour", 1)), ("per diem|p d|pd|p / d|p . d|p . d .|day rate|daily rate|per working day|per work day|per man day|per person day", new Rate("day", 1)),
         ("total|in total|in all|overall|all in|all - in|all inclusive|all - inclusive|altogether|all together|all told|as a one off|one off|one - off|one time|one - time|as a lump sum|lump sum|for everything|for it all|for all of it|for the lot|for the project|"
             + "for the whole project|for the entire project|for the complete project|for the whole thing|for the entire thing|for the whole job|fixed price|fixed - price|fixed", new Rate("total", 1))]);

    /// <summary>"Monthly budget of 20k", "hourly rate: 45".</summary>
    private static readonly PhraseTree<Rate> SaidBefore = PhraseTree<Rate>.Backwards(
        ("hourly|hourly rate|hourly rate of|hourly rates of|hourly rates|hourly budget of|rate per hour|per hour|an hour|each hour", new Rate("hour", 1)), ("daily|daily rate|daily rate of|daily rates|daily budget|day rate|day rate of|day rates|per day|each day", new Rate("day", 1)),
        ("monthly|monthly budget|monthly budget of|monthly budget is|budget per month|monthly spend|monthly spend of|per month|each month|every month", new Rate("month", 1)),
        ("weekly|weekly budget|per week|each week|every week", new Rate("month", 52m / 12)), ("quarterly|quarterly budget|per quarter|each quarter|every quarter", new Rate("month", 1m / 3)),
        ("yearly|annual|annually|annual budget|annual budget of|annual budget is|yearly budget|yearly budget of|annual spend|annual spend of|per year|each year|every year|per annum", new Rate("year", 1)),
        ("total|total budget|total budget of|total budget is|a total of|in total|overall|all in|all in all|altogether|overall budget|overall budget of|one off|one off budget of|a one off payment of|one - off|one time|one - time|lump sum|lump sum of|a lump sum of", new Rate("total", 1)));

    /// <summary>What may stand between a rate and the amount after it: "per month we can spend up to 20k".</summary>
    private static readonly HashSet<string> Between = new(
        "about around is : of approx ~ roughly up to at most max maximum budget i we can could would will may spend pay have afford - approximately some say".Split(' '), StringComparer.Ordinal);

    private const int MostBetween = 6;

    public static (Rate Rate, int End)? At(WordList words, int index) =>
        Said.TryMatch(words, index, 1, out var rate, out var length) ? (rate, index + length) : null;

    /// <summary>The same behind a comma or a bracket, where only what can be nothing else is a rate: "100k, all in", but not "100k, a day later".</summary>
    public static (Rate Rate, int End)? Apart(WordList words, int index) =>
        words[index].Text is "," or "(" && At(words, index + 1) is var (rate, end) && (words.Is(index, "(") || (rate.Per == "total" && end > index + 2) || words[index + 1].Text.EndsWith("ly", StringComparison.Ordinal))
            ? (rate, end)
            : null;

    public static Rate? Leading(WordList words, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= MostBetween; i--)
        {
            if (SaidBefore.TryMatch(words, i, -1, out var rate, out _))
            {
                return rate;
            }

            if (!Between.Contains(words[i].Text))
            {
                return null;
            }
        }

        return null;
    }

    private static IEnumerable<(string Phrases, Rate Rate)> Each(string names, Rate rate) =>
        names.Split('|').SelectMany(name => name.EndsWith("ly", StringComparison.Ordinal)
            ? new[] { (name, rate), ($"on a {name} basis", rate) }
            : [($"per {name}|a {name}|an {name}|each {name}|every {name}|/ {name}|/ a {name}|p {name}|the {name}|- a - {name}|- per - {name}", rate)]);
}
