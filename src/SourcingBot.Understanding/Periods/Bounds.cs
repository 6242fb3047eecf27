using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>"By", "within", "at least", "or sooner" around a time.</summary>
internal static class Bounds
{
    private const int MostFillers = 3;

    private static readonly PhraseTree<Bound> Leads = PhraseTree<Bound>.Backwards(
        ("in|on|during|sometime in|some time in|at", Bound.In),
        ("for|for another|for the next|for the coming|lasting|lasts|last for|will last|would last|should last|to last|can last|may last|might last|must last|over a period of|for a period of", Bound.For),
        ("by|before|prior to|ahead of|by the time of|due|due by|in time for|latest by", Bound.Before),
        ("until|till|til|within|within the next|in the next|over the next|during the next|over the coming|throughout the next|throughout|in the coming|within the coming|no later than|not later than|no latter than|not latter than|no later than in|not later than in|latest|latest in|at the latest|up to|upto|max|maximum|maximum of|at most|at the most|"
            + "less than|in less than|in under|under|no more than|not more than|no longer than|not longer than|inside|shorter than|through|<|< =|≤|next|the next|by no later than|not after|not over|fewer than|sooner than|earlier than|in at most|in max|deadline|deadline in|deadline is|deadline is in|deadline is on|deadline of|deadline on|deadline would be|deadline will be|deadline falls on|deadline is set for|deadline moved to|deadline was moved to|deadline has been moved to", Bound.Until),
        ("after|later than|past|following|at least until|at least till|at least through|until at least|till at least|through at least", Bound.After),
        ("from|starting|starting in|starting from|starting on|start in|start on|start|starts|starts in|beginning|beginning in|begin in|begins in|as of|not before|not until|no earlier than|not earlier than|no sooner than|not sooner than|earliest|earliest in|at least|atleast|at the least|not for another|not for at least|more than|over|"
            + "longer than|min|minimum|minimum of|no less than|not less than|upwards of|not in less than|in more than|in at least|for at least|for more than|for over|not under|>|> =|≥|kick off in|kicking off in", Bound.Since),
        ("not|not in|not by|not for|not on|instead of|rather than|can not wait|can not wait for|can not wait until|not wait|not wait for|not wait until|not have|not take", Bound.Refused),
        ("every|every other|every second|every third|every first|every last|each|per|once|twice|last|past|previous|the last|the past|in the last|in the past|over the last|over the past|for the last|for the past|in past|for last|during the last|during the past|took|it took|ended in|expired in|started in|began in|happened in|failed in|was in|were in|was on|was before|was until|took us|took them|takes us now|spent|has taken|have taken|had taken|waited|have waited|been|has been|have been|been for|lasted|lasted for|already|net|stayed|stayed for|existed|existed for|payment within|paid within|pay within|respond within|response within|reply within|answer within|refund within|times|once every|since|ago", Bound.NotAhead));

    private static readonly PhraseTree<Bound> Trails = PhraseTree<Bound>.Of(
        ("max|maximum|tops|at most|at the most|at the latest|latest|or less|or sooner|or earlier|or faster|or quicker|deadline|hard deadline", Bound.Until),
        ("+|plus|or more|or longer|or later|min|minimum|at least|onward|onwards|and beyond|and up|at the earliest|earliest|at a minimum|is the minimum", Bound.Since),
        ("ago|old|earlier|of experience|experience|history|in business|on the market", Bound.NotAhead),
        (Limits(), Bound.Until),
        (Refusals(), Bound.Refused));

    private const int ReachOfNegation = 8;

    private static readonly HashSet<string> Negations = new("not nothing never nobody none no cannot".Split(' '), StringComparer.Ordinal);

    /// <summary>Words that a "not" reaches past: "does not have to be ready before March", "must not take longer than 6 months".</summary>
    private static readonly HashSet<string> Denied = new(
        ("need needed needs want expect require required have has to be been get see do take takes last wait start started begin happen work run go live launch launched release released deliver delivered ship shipped finish finished complete completed "
        + "ready done available there here will would can could must should may it this them anything something everything we i you they the a an any our first result results version day single one necessarily team people project product app software actually really strictly").Split(' '), StringComparer.Ordinal);

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
        var (bound, first) = Beside(words, start);
        return bound == Bound.In && Events.Bounding(words, first) is var (other, before) ? (IsDenied(words, before) ? Denial(other, words[before].Text) : other, before) : (bound, first);
    }

    private static (Bound Bound, int Start) Beside(WordList words, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= MostFillers; i--)
        {
            if (Leads.TryMatch(words, i, -1, out var bound, out var length))
            {
                var first = i - length + 1;
                return (bound == Bound.For && IsNotAhead(words, first) ? Bound.NotAhead : IsDenied(words, first) ? Denial(bound, words[first + (words[first].Text is "for" or "in" && bound == Bound.Since ? 1 : 0)].Text) : bound, first);
            }

            if (!Fillers.Contains(words[i].Text))
            {
                break;
            }
        }

        return (Bound.None, start);
    }

    /// <summary>"We don't need it before March" is "not before March", though words stand between.</summary>
    private static bool IsDenied(WordList words, int index)
    {
        for (var i = index - 1; i >= 0 && index - i <= ReachOfNegation; i--)
        {
            if (Negations.Contains(words[i].Text))
            {
                return true;
            }

            if (!Denied.Contains(words[i].Text))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What a bound says when it is denied: "not … before" is from then on, "not … longer than" up to it; whoever does not need it "by" or "in" March says nothing.</summary>
    private static Bound Denial(Bound bound, string lead) => bound switch
    {
        Bound.Before when lead is "before" or "prior" or "ahead" => Bound.Since,
        Bound.Until when lead is "until" or "till" or "til" or "less" or "fewer" or "shorter" or "sooner" or "earlier" => Bound.Since,
        Bound.After => Bound.Until,
        Bound.Since when lead is "more" or "longer" or "over" or "upwards" or ">" => Bound.Until,
        Bound.In or Bound.Before or Bound.Until or Bound.Since => Bound.Refused,
        _ => bound,
    };

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

    /// <summary>"Is the absolute maximum", "would be our deadline".</summary>
    private static string Limits() => string.Join('|',
        from verb in (string[])["is the ", "is our ", "is my ", "would be the ", "would be our "]
        from kind in (string[])["", "absolute ", "hard ", "final "]
        from limit in (string[])["limit", "maximum", "max", "deadline", "latest"]
        select verb + kind + limit);

    public static (Bound Bound, int End) Trailing(WordList words, int end)
    {
        var i = end + (words.Is(end, ",") || words.Is(end, "(") ? 1 : 0);
        // "6 months +/- 1" says only about what.
        return !words.Is(i + 1, "/") && Trails.TryMatch(words, i, 1, out var bound, out var length) ? (bound, i + length) : (Bound.None, end);
    }
}
