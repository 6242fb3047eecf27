using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>"Before our fair on 20 March": what happens on a day stands between the day and what bounds it.</summary>
internal static class Events
{
    private const int LongestName = 5;

    private static readonly PhraseTree<Bound> Bounds = PhraseTree<Bound>.Backwards(("before|ahead of|prior to|in time for", Bound.Before), ("after|following", Bound.After));

    /// <summary>In "before summer we start on 20 March" the day is of something else.</summary>
    private static readonly HashSet<string> Parting = new("we i you they it he she and or but so then start starting starts begin beginning begins ready done live is are was were will would should must can need needs".Split(' '), StringComparer.Ordinal);

    /// <param name="words">The message.</param>
    /// <param name="on">The "on" or "in" before the day.</param>
    public static (Bound Bound, int Start)? Bounding(WordList words, int on)
    {
        for (var i = on - 2; words[on].Text is "on" or "in" && i >= 0 && on - i <= LongestName + 1; i--)
        {
            if (words[i + 1].Kind != WordKind.Letters || Parting.Contains(words[i + 1].Text))
            {
                return null;
            }

            if (Bounds.TryMatch(words, i, -1, out var bound, out var length))
            {
                return (bound, i - length + 1);
            }
        }

        return null;
    }
}
