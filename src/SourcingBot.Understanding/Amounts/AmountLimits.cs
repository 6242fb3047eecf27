using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>"At least", "up to", "max", "+" around an amount.</summary>
internal static class AmountLimits
{
    private const int MostFillers = 4;

    private static readonly PhraseTree<Limit> Before = PhraseTree<Limit>.Backwards(
        ("up to|upto|max|maximum|maximum of|maximal|at most|at the most|less than|under|below|no more than|not more than|within|<|< =|≤|not over|not above|as much as|cap of|capped at|limit of|limited to|not exceed|not exceeding|not to exceed|ceiling of|no higher than|lower than|fewer than|stay under|cheaper than|limit|cap|ceiling|upper limit|budget cap", Limit.AtMost),
        ("at least|at the least|more than|over|above|min|minimum|minimum of|minimally|from|starting at|starting from|no less than|not less than|>|> =|≥|upwards of|upward of|in excess of|exceeding|north of|not under|not below|no lower than|higher than|greater than", Limit.AtLeast),
        ("not|instead of|rather than|no longer", Limit.Refused));

    private static readonly PhraseTree<Limit> After = PhraseTree<Limit>.Of(
        ("max|maximum|tops|at most|at the most|or less|or under|or below|or lower|limit|cap|ceiling|is our limit|is the limit|is my limit|is the max|is our max|is the maximum|is our maximum|is the ceiling|is our ceiling|is the cap|is our cap|and no more|and not more|or so max", Limit.AtMost),
        ("+|plus|or more|or higher|or above|min|minimum|at least|and up|and above|and more|upwards|at minimum|at a minimum|is the minimum|is our minimum", Limit.AtLeast));

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "about", "around", "arround", "roughly", "approx", "approximately", "ca", "circa", "~", "≈", "maybe", "perhaps", "probably", "say", "like", "something",
        "almost", "nearly", "just", "only", "a", "total", "of", "the", "some", "budget", "is", ".", ":", "be", "like", "=",
    };

    /// <summary>What stands before the word at <paramref name="start"/>, and where it begins.</summary>
    public static (Limit Limit, int Start) Leading(WordList words, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= MostFillers; i--)
        {
            if (Before.TryMatch(words, i, -1, out var limit, out var length))
            {
                return (limit, i - length + 1);
            }

            if (!Fillers.Contains(words[i].Text))
            {
                break;
            }
        }

        return (Limit.None, start);
    }

    /// <summary>What stands after an amount that ended before <paramref name="end"/>, and the first word after that.</summary>
    public static (Limit Limit, int End) Trailing(WordList words, int end)
    {
        var i = end + (words.Is(end, ",") ? 1 : 0);
        return After.TryMatch(words, i, 1, out var limit, out var length) ? (limit, i + length) : (Limit.None, end);
    }
}
