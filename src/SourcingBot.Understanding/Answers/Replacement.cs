using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>"200k, no, 250k": whether the second of two values takes the place of the first.</summary>
internal static class Replacement
{
    private const int MostBetween = 9;

    private static readonly HashSet<string> Taking = new("no nope sorry actually rather correction scratch oops wait meant mean make instead".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Around = new(", - . ; : ! ( \n or i we you it that this is to be let us me say well uh um er err hm hmm now hold on excuse precise but in fact better more like pardon my bad mistake can do have about around one".Split(' '), StringComparer.Ordinal);

    /// <summary>Nothing stands between the two but words of correction.</summary>
    public static bool Joins(WordList words, Found first, Found second)
    {
        var takes = false;
        for (var i = first.Last + 1; i < second.First; i++)
        {
            // "It was 300k but now it's 200k", but not "50k now, 60k".
            var isTaking = Taking.Contains(words[i].Text) || (words.Is(i, "now") && i > first.Last + 1);
            takes |= isTaking;
            if (i - first.Last > MostBetween || !(isTaking || Around.Contains(words[i].Text)))
            {
                return false;
            }
        }

        return takes;
    }
}
