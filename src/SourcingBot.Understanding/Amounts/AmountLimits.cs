using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>"At least", "up to", "max", "+" around an amount.</summary>
internal static class AmountLimits
{
    private const int MostFillers = 4;

    private const int MostBetween = 6;

    private static readonly PhraseTree<Limit> Before = PhraseTree<Limit>.Backwards(
        ("up to|upto|max|max .|maximum|maximum of|maximal|maximally|at most|at the most|at the very most|no more than|not more than|nothing more than|within|<|< =|= <|≤|not over|not above|as much as|as high as|cap of|capped at|limit of|limited to|not exceed|not exceeding|not to exceed|ceiling of|"
            + "no higher than|not higher than|stay under|cheaper than|limit|cap|ceiling|upper limit|budget cap|tops|stretch to|stretch it to|stretching to|push it to|most we can spend|most we can do|most we can pay|most we can afford|most i can spend|most i can do|most i can pay|most i can afford", Limit.AtMost),
        ("at least|at the least|at the very least|min|min .|minimum|minimum of|minimally|from|starting at|starting from|starting with|no less than|not less than|nothing less than|> =|= >|≥|upwards of|upward of|not under|not below|no lower than|not lower than", Limit.AtLeast),
        ("not|instead of|rather than|no longer", Limit.Refused));

    /// <summary>Comparisons, which turn round when they are denied: "can't go over 50k" is up to 50k.</summary>
    private static readonly PhraseTree<Limit> Compared = PhraseTree<Limit>.Backwards(
        ("less than|under|below|<|lower than|fewer than|south of|smaller than|beneath", Limit.AtMost),
        ("more than|over|above|>|in excess of|exceed|exceeds|exceeding|north of|higher than|greater than|larger than|beyond|past", Limit.AtLeast));

    /// <summary>What may stand between a denial and what it denies: "do not want to spend a penny more than".</summary>
    private static readonly HashSet<string> Denied = new(
        ("go going goes need needs spend spending pay paying be cost costing afford have do want wanting like able even way anything be get it to a an single red penny cent dollar euro pound dime any much us me "
        + "of prepared willing comfortable happy ready exceed budget ever much far allowed about").Split(' '), StringComparer.Ordinal);

    private static readonly PhraseTree<Limit> After = PhraseTree<Limit>.Of(
        ("max|maximum|tops|top|but not a penny more|not a penny more|and not a penny more|not a cent more|and not a cent more|but not a cent more|but no more|but not more|and no more than that|at most|at the most|at the very most|absolute max|absolute maximum|or less|or lower|is the most|is the most we can|is the most i can|is all we can|or under|or below|at the outside|absolutely no more|and absolutely no more|hard stop|limit|cap|ceiling|is our limit|is the limit|is my limit|is the max|hard cap|hard limit|as a cap|as a maximum|is our max|is the maximum|is our maximum|is the ceiling|is our ceiling|is the cap|is our cap|would be the ceiling|would be the limit|would be our limit|would be the max|would be the maximum|would be our max|would be our maximum|would be the most|would be the cap|and no more|and not more|or so max", Limit.AtMost),
        ("+|plus|or more|or higher|or above|or upwards|min|minimum|at least|and up|and above|and over|or over|and more|upwards|at minimum|as a minimum|at a minimum|is the minimum|is our minimum", Limit.AtLeast),
        (string.Join('|', ((string[])["is", "are", "would be", "is just", "is way", "is far", "is really", "seems", "sounds", "was"])
            .SelectMany(verb => ((string[])["too much", "too many", "too expensive", "too high", "out of the question", "out of reach", "out of budget", "over budget", "over our budget", "not possible", "impossible", "unaffordable", "not affordable", "more than we can afford", "more than we have"])
                .Select(verdict => $"{verb} {verdict}"))), Limit.Refused));

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "about", "around", "arround", "roughly", "approx", "approximately", "ca", "circa", "~", "≈", "maybe", "perhaps", "probably", "say", "like", "something",
        "almost", "nearly", "just", "only", "a", "total", "of", "the", "some", "budget", "is", ".", ":", "be", "=", "spend", "amount", "price",
    };

    /// <summary>What stands before the word at <paramref name="start"/>, and where it begins.</summary>
    public static (Limit Limit, int Start) Leading(WordList words, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= MostFillers; i--)
        {
            var isCompared = Compared.TryMatch(words, i, -1, out var compared, out var comparedLength);
            if (Before.TryMatch(words, i, -1, out var limit, out var length) && length >= comparedLength)
            {
                return (limit, i - length + 1);
            }

            if (isCompared)
            {
                var first = i - comparedLength + 1;
                return DenialBefore(words, first, isCompared: true) is { } denial ? (compared == Limit.AtMost ? Limit.AtLeast : Limit.AtMost, denial) : (compared, first);
            }

            if (!Fillers.Contains(words[i].Text))
            {
                break;
            }
        }

        // "We don't have 200k", "I won't spend 80k".
        return DenialBefore(words, start, isCompared: false) is { } refused ? (Limit.Refused, refused) : (Limit.None, start);
    }

    /// <summary>Where the denial of the words at <paramref name="start"/> stands. A "no" denies comparisons alone: in "no, 80k" it does not.</summary>
    private static int? DenialBefore(WordList words, int start, bool isCompared)
    {
        for (var i = start - 1; i >= 0 && start - i <= MostBetween; i--)
        {
            if (words[i].Text is "not" or "never" or "without" || (isCompared && words[i].Text is "no" or "nothing"))
            {
                return i;
            }

            if (!Denied.Contains(words[i].Text))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// What stands after an amount that ended before <paramref name="end"/>, and the first word after that. When the amount
    /// <paramref name="isBounded"/> already, a bound before another number is that number's: "min 50k max 80k".
    /// </summary>
    public static (Limit Limit, int End) Trailing(WordList words, int end, bool isBounded = false)
    {
        var i = end + (words[end].Text is "," or "(" || (words.Is(end, "-") && !words[end].IsGlued) ? 1 : 0);
        if (!After.TryMatch(words, i, 1, out var limit, out var length) || words.Is(i + length, "than"))
        {
            return (Limit.None, end);
        }

        // "50k, max 80k": the bound is of the next figure; "4 developers plus 1 tester" is a sum.
        var isOfNext = (i > end || isBounded || words[i].Text is "+" or "plus") && IsNumber(words, i + length);
        return isOfNext ? (Limit.None, end) : (limit, i + length);
    }

    private static bool IsNumber(WordList words, int index) =>
        words[index].Kind == WordKind.Digits || Currencies.Before(words, index) is not null
        || (words[index].Kind == WordKind.Letters && (NumberWords.Units.ContainsKey(words[index].Text) || NumberWords.Tens.ContainsKey(words[index].Text) || (words[index].Text is "a" or "an" && NumberWords.Magnitudes.ContainsKey(words[index + 1].Text))));
}
