using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>"By", "within", "at least", "or sooner" around a time.</summary>
internal static class Bounds
{
    private const int MostFillers = 3;

    private static readonly PhraseTree<Bound> Leads = PhraseTree<Bound>.Backwards(
        ("in|on|during|sometime in|some time in|at", Bound.In),
        ("for|lasting|lasts|last for|over a period of|for a period of", Bound.For),
        ("by|before|prior to|ahead of|by the time of|due|due by|in time for|latest by|not after", Bound.Before),
        ("until|till|til|within|within the next|in the next|over the next|during the next|in the coming|within the coming|no later than|not later than|latest|latest in|at the latest|up to|upto|max|maximum|maximum of|at most|at the most|"
            + "less than|in less than|in under|under|no more than|not more than|no longer than|not longer than|inside|shorter than|through|<|≤|next|the next|by no later than|not over|fewer than|sooner than|in at most|in max|deadline in|deadline is in", Bound.Until),
        ("after|later than|past|following", Bound.After),
        ("from|starting|starting in|starting from|starting on|start in|start on|start|starts|starts in|beginning|beginning in|begin in|begins in|as of|not before|not until|no earlier than|not earlier than|no sooner than|not sooner than|earliest|earliest in|at least|at the least|more than|over|"
            + "longer than|min|minimum|minimum of|no less than|not less than|upwards of|not in less than|in more than|in at least|for at least|for more than|for over|not under|>|≥|kick off in|kicking off in", Bound.Since),
        ("not|not in|not by|instead of|rather than", Bound.Refused),
        ("every|each|per|once|twice|last|past|previous|the last|the past|in the last|in the past|over the last|over the past|for the last|for the past|times|once every|since|ago", Bound.NotAhead));

    private static readonly PhraseTree<Bound> Trails = PhraseTree<Bound>.Of(
        ("max|maximum|tops|at most|at the most|at the latest|latest|or less|or sooner|or earlier|or faster|or quicker|is the limit|is our limit|is the maximum|is the max|is our deadline|is the deadline|deadline", Bound.Until),
        ("+|plus|or more|or longer|or later|min|minimum|at least|onward|onwards|and beyond|and up|at the earliest|earliest|at a minimum|is the minimum", Bound.Since),
        ("ago|old|earlier|of experience|experience|history", Bound.NotAhead));

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "about", "around", "arround", "roughly", "approx", "approximately", "ca", "circa", "~", "≈", "maybe", "perhaps", "probably", "say", "something",
        "almost", "nearly", "just", "only", "the", "some", "like", ".", ":", "a", "this", "early", "mid", "late",
    };

    public static (Bound Bound, int Start) Leading(WordList words, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= MostFillers; i--)
        {
            if (Leads.TryMatch(words, i, -1, out var bound, out var length))
            {
                return (bound, i - length + 1);
            }

            if (!Fillers.Contains(words[i].Text))
            {
                break;
            }
        }

        return (Bound.None, start);
    }

    public static (Bound Bound, int End) Trailing(WordList words, int end)
    {
        var i = end + (words.Is(end, ",") || words.Is(end, "(") ? 1 : 0);
        return Trails.TryMatch(words, i, 1, out var bound, out var length) ? (bound, i + length) : (Bound.None, end);
    }
}
