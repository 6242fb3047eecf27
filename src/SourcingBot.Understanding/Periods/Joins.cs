using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>What stands between the halves of a range: "3-6", "three to six", "3, maybe 4", "between 3 and 6".</summary>
internal static class Joins
{
    /// <summary>True where the second half is said to be the most, whatever was said of the first: "at least 3 and at most 6".</summary>
    private static readonly PhraseTree<bool> Phrases = PhraseTree<bool>.Of(
        (", max|, maximum|, at most|and at most|and max|and maximum|but at most|, but at most|and no more than|but no more than|, but no more than|, no more than|and not more than|but not more than|and no later than|but no later than|and no longer than|but no longer than|to at most|to max|to a maximum of", true),
        ("-|to|or|- to -|- or -|, worst case|, at worst|, in the worst case|, could be|, might be|, may be|or could be|or might be|, or could be|, or might be|or more like|, possibly even|or maybe|or perhaps|or possibly|or even|to maybe|to perhaps|maybe|perhaps|possibly|, maybe|, perhaps|, possibly|, or maybe|, or perhaps|, or", false));

    private static readonly PhraseTree<bool> Wishes = PhraseTree<bool>.Of((", ideally|ideally|, preferably|preferably|, hopefully|, but ideally|but ideally|, better", true));

    /// <summary>The word after "6 months, ideally …": what follows is wished for, and what stands before must do.</summary>
    public static int? AfterWish(WordList words, int index) => Wishes.TryMatch(words, index, 1, out _, out var length) ? index + length : null;

    /// <summary>The word after the join; null where nothing joins.</summary>
    public static int? After(WordList words, int index, bool isBetween, out bool isMost)
    {
        if (Phrases.TryMatch(words, index, 1, out isMost, out var length))
        {
            return index + length;
        }

        return isBetween && words.Is(index, "and") ? index + 1 : null;
    }

    /// <summary>After these a number may count in the unit already named: "a month or two", "3 months, maybe 4".</summary>
    public static bool MayLeaveOutUnit(WordList words, int index) => !(words[index].Text is "-" or "to");
}
