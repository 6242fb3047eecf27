using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>"Before our fair on 20 March": what happens on a day stands between the day and what bounds it.</summary>
internal static class Events
{
    private const int LongestName = 5;

    /// <param name="words">The message.</param>
    /// <param name="on">The "on" or "in" before the day.</param>
    public static (Bound Bound, int Start)? Bounding(WordList words, int on)
    {
        for (var i = on - 2; words.Is(on, words.Grammar.Events.On) && i >= 0 && on - i <= LongestName + 1; i--)
        {
            if (words[i + 1].Kind != WordKind.Letters || words.Grammar.Events.Parting.Contains(words[i + 1].Text))
            {
                return null;
            }

            if (words.Grammar.Events.Bounds.TryMatch(words, i, -1, out var bound, out var length))
            {
                return (bound, i - length + 1);
            }
        }

        return null;
    }
}
