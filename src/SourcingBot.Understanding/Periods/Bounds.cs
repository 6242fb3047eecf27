using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>"By", "within", "at least", "or sooner" around a time.</summary>
internal static class Bounds
{
    private const int MostFillers = 3;

    private const int ReachOfNegation = 8;

    /// <summary>Words between a bound and what has gone on since: "has been running for 3 years".</summary>
    private const int ReachOfBeen = 3;

    /// <summary>A word that may stand between a bound and its time.</summary>
    public static bool IsFiller(WordList words, int index) => words.Is(index, words.Grammar.Bounds.Fillers);

    public static (Bound Bound, int Start) Leading(WordList words, int start)
    {
        var (bound, first) = Beside(words, start);
        return bound == Bound.In && Events.Bounding(words, first) is var (other, before) ? (IsDenied(words, before) ? Denial(words, other, words[before].Text) : other, before) : (bound, first);
    }

    private static (Bound Bound, int Start) Beside(WordList words, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= MostFillers; i--)
        {
            if (words.Grammar.Bounds.Leads.TryMatch(words, i, -1, out var bound, out var length))
            {
                var first = i - length + 1;
                return (bound == Bound.For && IsNotAhead(words, first) ? Bound.NotAhead : IsDenied(words, first) ? Denial(words, bound, words[first + (words.Is(first, words.Grammar.Bounds.BeforeBound) && bound == Bound.Since ? 1 : 0)].Text) : bound, first);
            }

            if (!words.Grammar.Bounds.Fillers.Contains(words[i].Text))
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
            if (words.Grammar.Bounds.Negations.Contains(words[i].Text))
            {
                return true;
            }

            if (!words.Grammar.Bounds.Denied.Contains(words[i].Text))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What a bound says when it is denied: "not … before" is from then on, "not … longer than" up to it; whoever does not need it "by" or "in" March says nothing.</summary>
    private static Bound Denial(WordList words, Bound bound, string lead) => bound switch
    {
        Bound.Before when words.Grammar.Bounds.NotBeforeIsSince.Contains(lead) => Bound.Since,
        Bound.Until when words.Grammar.Bounds.NotUntilIsSince.Contains(lead) => Bound.Since,
        Bound.After => Bound.Until,
        Bound.Since when words.Grammar.Bounds.NotMoreIsUntil.Contains(lead) => Bound.Until,
        Bound.In or Bound.Before or Bound.Until or Bound.Since => Bound.Refused,
        _ => bound,
    };

    /// <summary>"The contract has been running for 3 years", "we worked with them for 2 years"; "we do not need it for 2 years" says as little.</summary>
    private static bool IsNotAhead(WordList words, int index)
    {
        for (var i = index - 1; i >= 0 && index - i <= ReachOfBeen && words[i].Kind == WordKind.Letters; i--)
        {
            if (words.Is(i, words.Grammar.Bounds.Planning))
            {
                return false;
            }

            if (words.Is(i, words.Grammar.Bounds.Past))
            {
                return true;
            }
        }

        return false;
    }

    public static (Bound Bound, int End) Trailing(WordList words, int end)
    {
        var i = end + (words.Is(end, ",") || words.Is(end, "(") ? 1 : 0);
        // "6 months +/- 1" says only about what.
        return !words.Is(i + 1, "/") && words.Grammar.Bounds.Trails.TryMatch(words, i, 1, out var bound, out var length) ? (bound, i + length) : (Bound.None, end);
    }
}
