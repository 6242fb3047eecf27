using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>"By", "within", "at least", "or sooner" around a time.</summary>
internal static class Bounds
{
    private const int MostFillers = 3;

    private static readonly PhraseTree<Bound> Leads = PhraseTree<Bound>.Backwards(
        ("in|on|during|sometime in|some time in|at", Bound.In),
        ("for|for the next|for the coming|lasting|lasts|last for|will last|would last|should last|to last|can last|may last|might last|must last|over a period of|for a period of", Bound.For),
        ("by|before|prior to|ahead of|by the time of|due|due by|in time for|latest by", Bound.Before),
        ("until|till|til|within|within the next|in the next|over the next|during the next|over the coming|throughout the next|throughout|in the coming|within the coming|no later than|not later than|latest|latest in|at the latest|up to|upto|max|maximum|maximum of|at most|at the most|"
            + "less than|in less than|in under|under|no more than|not more than|no longer than|not longer than|inside|shorter than|through|<|≤|next|the next|by no later than|not after|not over|fewer than|sooner than|in at most|in max|deadline in|deadline is in", Bound.Until),
        ("after|later than|past|following|at least until|at least till|at least through|until at least|till at least|through at least", Bound.After),
        ("from|starting|starting in|starting from|starting on|start in|start on|start|starts|starts in|beginning|beginning in|begin in|begins in|as of|not before|not until|no earlier than|not earlier than|no sooner than|not sooner than|earliest|earliest in|at least|at the least|more than|over|"
            + "longer than|min|minimum|minimum of|no less than|not less than|upwards of|not in less than|in more than|in at least|for at least|for more than|for over|not under|>|≥|kick off in|kicking off in", Bound.Since),
        ("not|not in|not by|not for|not on|instead of|rather than|can not wait|can not wait for|can not wait until|not wait|not wait for|not wait until|not have|not take", Bound.Refused),
        ("every|every other|every second|every third|every first|every last|each|per|once|twice|last|past|previous|the last|the past|in the last|in the past|over the last|over the past|for the last|for the past|in past|for last|during the last|during the past|took|it took|took us|took them|takes us now|spent|has taken|have taken|had taken|waited|have waited|been|has been|have been|been for|lasted|lasted for|already|net|payment within|paid within|pay within|respond within|response within|reply within|answer within|refund within|times|once every|since|ago", Bound.NotAhead));

    private static readonly PhraseTree<Bound> Trails = PhraseTree<Bound>.Of(
        ("max|maximum|tops|at most|at the most|at the latest|latest|or less|or sooner|or earlier|or faster|or quicker|is the limit|is our limit|is the maximum|is the max|is our deadline|is the deadline|deadline", Bound.Until),
        ("+|plus|or more|or longer|or later|min|minimum|at least|onward|onwards|and beyond|and up|at the earliest|earliest|at a minimum|is the minimum", Bound.Since),
        ("ago|old|earlier|of experience|experience|history|in business|on the market", Bound.NotAhead),
        (Refusals(), Bound.Refused));

    /// <summary>Words between a bound and what has gone on since: "has been running for 3 years".</summary>
    private const int ReachOfBeen = 3;

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "about", "around", "arround", "roughly", "approx", "approximately", "ca", "circa", "~", "≈", "maybe", "perhaps", "probably", "say", "something",
        "almost", "nearly", "just", "only", "the", "some", "like", ".", ":", "a", "this", "early", "mid", "late",
    };

    /// <summary>A word that may stand between a bound and its time.</summary>
    public static bool IsFiller(Word word) => Fillers.Contains(word.Text);

    public static (Bound Bound, int Start) Leading(WordList words, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= MostFillers; i--)
        {
            if (Leads.TryMatch(words, i, -1, out var bound, out var length))
            {
                var first = i - length + 1;
                return (bound == Bound.For && IsNotAhead(words, first) ? Bound.NotAhead : bound, first);
            }

            if (!Fillers.Contains(words[i].Text))
            {
                break;
            }
        }

        return (Bound.None, start);
    }

    /// <summary>"The contract has been running for 3 years", "we worked with them for 2 years"; "we do not need it for 2 years" says as little.</summary>
    private static bool IsNotAhead(WordList words, int index)
    {
        for (var i = index - 1; i >= 0 && index - i <= ReachOfBeen && words[i].Kind == WordKind.Letters; i--)
        {
            if (words[i].Text is "hoping" or "aiming" or "planning" or "looking" or "planned" or "scheduled")
            {
                return false;
            }

            if (words[i].Text is "been" or "had" or "not" or "existed" or "worked" or "ran" or "was" or "were" or "took" or "lasted" or "exists")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Is too long", "would not be enough".</summary>
    private static string Refusals() => string.Join('|',
        from verb in (string[])["is ", "are ", "would be ", "will be ", "was ", "seems ", "sounds ", ""]
        from judgement in (string[])["too long", "too short", "too late", "too early", "too soon", "too tight", "too far", "too far away", "too much", "too little", "far too long", "way too long", "far too short", "way too short",
            "impossible", "unrealistic", "not possible", "not realistic", "not enough", "not feasible", "out of the question", "not acceptable", "not an option", "no option"]
        select verb + judgement);

    public static (Bound Bound, int End) Trailing(WordList words, int end)
    {
        var i = end + (words.Is(end, ",") || words.Is(end, "(") ? 1 : 0);
        // "6 months +/- 1" says only about what.
        return !words.Is(i + 1, "/") && Trails.TryMatch(words, i, 1, out var bound, out var length) ? (bound, i + length) : (Bound.None, end);
    }
}
