using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>"At least", "up to", "max", "+" around an amount.</summary>
internal static class AmountLimits
{
    private const int MostFillers = 4;

    private const int MostBetween = 6;

    /// <summary>What stands before the word at <paramref name="start"/>, and where it begins.</summary>
    public static (Limit Limit, int Start) Leading(WordList words, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= MostFillers; i--)
        {
            var isCompared = words.Grammar.AmountLimits.Compared.TryMatch(words, i, -1, out var compared, out var comparedLength);
            if (words.Grammar.AmountLimits.Before.TryMatch(words, i, -1, out var limit, out var length) && length >= comparedLength)
            {
                return (limit, i - length + 1);
            }

            if (isCompared)
            {
                var first = i - comparedLength + 1;
                return DenialBefore(words, first, isCompared: true) is { } denial ? (compared == Limit.AtMost ? Limit.AtLeast : Limit.AtMost, denial) : (compared, first);
            }

            if (!words.Grammar.AmountLimits.Fillers.Contains(words[i].Text))
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
            if (words.Is(i, words.Grammar.AmountLimits.Denying) || (isCompared && words.Is(i, words.Grammar.AmountLimits.DenyingComparisons)))
            {
                return i;
            }

            if (!words.Grammar.AmountLimits.Denied.Contains(words[i].Text))
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
        if (!words.Grammar.AmountLimits.After.TryMatch(words, i, 1, out var limit, out var length) || words.Is(i + length, words.Grammar.Common.Than))
        {
            return (Limit.None, end);
        }

        // "50k, max 80k": the bound is of the next figure; "4 developers plus 1 tester" is a sum.
        var isOfNext = (i > end || isBounded || words.Is(i, words.Grammar.AmountLimits.Plus)) && IsNumber(words, i + length);
        return isOfNext ? (Limit.None, end) : (limit, i + length);
    }

    private static bool IsNumber(WordList words, int index) =>
        words[index].Kind == WordKind.Digits || Currencies.Before(words, index) is not null
        || (words[index].Kind == WordKind.Letters && (words.Grammar.Numbers.IsSmall(words[index].Text) || (words.Is(index, words.Grammar.Common.Article) && words.Grammar.Numbers.Magnitudes.ContainsKey(words[index + 1].Text))));
}
