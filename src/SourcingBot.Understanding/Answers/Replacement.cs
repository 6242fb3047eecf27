using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>"200k, no, 250k": whether the second of two values takes the place of the first.</summary>
internal static class Replacement
{
    private const int MostBetween = 9;

    /// <summary>Nothing stands between the two but words of correction.</summary>
    public static bool Joins(WordList words, Found first, Found second)
    {
        var takes = false;
        for (var i = first.Last + 1; i < second.First; i++)
        {
            // "It was 300k but now it's 200k", but not "50k now, 60k".
            var isTaking = words.Grammar.Replacements.Taking.Contains(words[i].Text) || (words.Is(i, words.Grammar.Replacements.Now) && i > first.Last + 1);
            takes |= isTaking;
            if (i - first.Last > MostBetween || !(isTaking || words.Grammar.Replacements.Around.Contains(words[i].Text)))
            {
                return false;
            }
        }

        return takes;
    }
}
