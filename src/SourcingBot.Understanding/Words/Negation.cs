namespace SourcingBot.Understanding.Words;

/// <summary>Whether a phrase is said not to be so.</summary>
internal static class Negation
{
    private const int Before = 5;

    private const int NearInstead = 3;

    /// <summary>Further back no list is followed to the word that denies it.</summary>
    private const int LongestList = 24;

    /// <summary>A word that denies what follows, and may be a whole answer by itself: "none".</summary>
    public static bool IsNegator(FoldedWords words, int index) => words.Is(index, words.Grammar.Negation.Negators);

    public static bool Covers(FoldedWords words, int first, int end) => StandsBefore(words, first, end) || StandsAfter(words, end) || IsLesser(words, first);

    private static bool StandsBefore(FoldedWords words, int first, int end)
    {
        if (words.Is(first - 1, words.Grammar.Negation.Had))
        {
            // What one had is not what one wants.
            return true;
        }

        var isInList = JoinsList(words, end);
        for (var (i, reach) = (first - 1, Before); i >= 0 && first - i <= reach; i--)
        {
            if (words.Grammar.Negation.Negators.Contains(words[i]))
            {
                return !words.Grammar.Negation.Harmless.Contains(words[i + 1]) || i + 1 == first || (words.Is(i + 1, words.Grammar.Negation.OnlyJust) && i + 2 == first && !words.Is(end, words.Grammar.Negation.ButOrComma));
            }

            if (words.Is(i, words.Grammar.Negation.OrNor))
            {
                isInList = true;
            }

            if (words.Is(i, words.Grammar.Negation.But) && words.Is(i - 1, words.Grammar.Negation.Wholes))
            {
                return true;
            }

            if (words[i] is "," && isInList && !words.Is(i + 1, words.Grammar.Negation.AfterList))
            {
                // "No patient records, card numbers or tax data": the denial goes on to the end of the list.
                reach = Math.Min(first - i + Before, LongestList);
                continue;
            }

            if (words.Is(i, words.Grammar.Common.And) && words.Is(i + 1, words.Grammar.Negation.NewClause))
            {
                return false;
            }

            if (words.Grammar.Negation.Turns.Contains(words[i]) && !(words.Is(i, words.Grammar.Negation.SoOrYet) && words.Grammar.Negation.Negators.Contains(words[i - 1])))
            {
                // "Instead of nearshore put onshore": the second is what is wanted.
                return (words.Is(i, words.Grammar.Negation.Instead)) && words.Is(i + 1, words.Grammar.Clauses.OfOrThan) && first - i <= NearInstead;
            }
        }

        return false;
    }

    /// <summary>The words after the phrase go on as a list does: ", card numbers or tax data".</summary>
    private static bool JoinsList(FoldedWords words, int end)
    {
        for (var i = end; i < end + Before && i < words.Count; i++)
        {
            if (words.Is(i, words.Grammar.Negation.OrNor))
            {
                return true;
            }

            if (FoldedWords.IsBreak(words[i]) && (words[i] is not "," || i > end))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The second of "rather this than that", "this over that" and the like.</summary>
    private static bool IsLesser(FoldedWords words, int first)
    {
        var than = words.Is(first - 1, words.Grammar.Negation.Lesser) ? first - 1 : words.Is(first - 2, words.Grammar.Common.Than) && words.Is(first - 1, words.Grammar.Negation.BehindThan) ? first - 2 : -1;
        for (var i = than - 1; i >= 0 && than - i <= Before && !(FoldedWords.IsBreak(words[i]) && words[i] is not ","); i--)
        {
            if (words.Is(than, words.Grammar.Common.Than) ? words.Is(i, words.Grammar.Negation.Rather) : words.Is(i, words.Grammar.Negation.Prefer) || (words.Is(than, words.Grammar.Negation.Over) && words.Is(i, words.Grammar.Negation.Choose)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Full control is not needed", "HIPAA does not apply".</summary>
    private static bool StandsAfter(FoldedWords words, int end)
    {
        var i = end;
        i += words.Is(i, words.Grammar.Negation.Verbs) ? 1 : 0;
        i += i > end && words.Is(i, words.Grammar.Negation.Be) ? 1 : 0;
        if (i == end)
        {
            // "We do" is no answer in "we do not".
            return words.Is(end, words.Grammar.Common.Not) && words.Is(end - 1, words.Grammar.Negation.ShortAnswers);
        }

        return words.Is(i, words.Grammar.Negation.Denial)
            ? !words.Is(i + 1, words.Grammar.Negation.BehindDenial)
            : i < words.Count && words.Grammar.Negation.Refusals.Matches(words.Texts, i);
    }
}
