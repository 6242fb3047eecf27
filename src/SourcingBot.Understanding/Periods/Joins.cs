using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>What stands between the halves of a range: "3-6", "three to six", "3, maybe 4", "between 3 and 6".</summary>
internal static class Joins
{
    /// <summary>The word after "6 months, ideally …": what follows is wished for, and what stands before must do.</summary>
    public static int? AfterWish(WordList words, int index) => words.Grammar.Joins.Wishes.TryMatch(words, index, 1, out _, out var length) ? index + length : null;

    /// <summary>The word after the join; null where nothing joins.</summary>
    public static int? After(WordList words, int index, bool isBetween, out bool isMost)
    {
        var isPlain = words.Grammar.Joins.Plain.TryMatch(words, index, 1, out _, out var plain);
        isMost = words.Grammar.Joins.Most.TryMatch(words, index, 1, out _, out var most) && most > plain;
        if (isMost || isPlain)
        {
            return index + Math.Max(plain, most);
        }

        return isBetween && words.Is(index, words.Grammar.Common.And) ? index + 1 : null;
    }

    /// <summary>After these a number may count in the unit already named: "a month or two", "3 months, maybe 4".</summary>
    public static bool MayLeaveOutUnit(WordList words, int index) => !words.Is(index, words.Grammar.Joins.NeedUnit);
}
