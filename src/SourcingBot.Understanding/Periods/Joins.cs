using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>What stands between the halves of a range: "3-6", "three to six", "3, maybe 4", "between 3 and 6".</summary>
internal static class Joins
{
    private static readonly PhraseTree<bool> Plain = PhraseTree<bool>.Of(
        ("-|to|or|- to -|- or -|or maybe|or perhaps|or possibly|or even|to maybe|to perhaps|to at most|to max|maybe|perhaps|possibly|, maybe|, perhaps|, possibly|, max|, at most|, or maybe|, or perhaps|, or", true));

    /// <summary>The word after the join; null where nothing joins.</summary>
    public static int? After(WordList words, int index, bool isBetween) =>
        isBetween && words.Is(index, "and") ? index + 1
        : Plain.TryMatch(words, index, 1, out _, out var length) ? index + length
        : null;

    /// <summary>After these a number may count in the unit already named: "a month or two", "3 months, maybe 4".</summary>
    public static bool MayLeaveOutUnit(WordList words, int index) => !(words[index].Text is "-" or "to");
}
