using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Words;

/// <summary>Whether a phrase tells of somebody else, or of what was: "our competitors hire specialists", "our last supplier was hands-off".</summary>
internal static class Others
{
    private const int Reach = 10;

    private static readonly HashSet<Criterion> OfTeam = [Criterion.Budget, Criterion.Control, Criterion.Talent, Criterion.Location, Criterion.Communication];

    /// <param name="words">The message.</param>
    /// <param name="first">The first word of the phrase.</param>
    /// <param name="end">The first word after it.</param>
    /// <param name="criterion">What the phrase answers.</param>
    public static bool Tell(FoldedWords words, int first, int end, Criterion? criterion) => StandBefore(words, first, criterion) || IsOver(words, first, end) || (criterion == Criterion.Talent && IsThere(words, first, end));

    private static bool StandBefore(FoldedWords words, int first, Criterion? criterion)
    {
        for (var i = first - 1; i >= 0 && first - i <= Reach && !FoldedWords.IsBreak(words[i]) && !words.Grammar.Others.Selves.Contains(words[i]); i--)
        {
            var isFirst = i == 0 || FoldedWords.IsBreak(words[i - 1]);
            if (words.Grammar.Others.Strangers.Contains(words[i])
                || (words.Grammar.Others.Former.Contains(words[i]) && words.Grammar.Others.Finished.Contains(words[i + 1]))
                || words.Grammar.Others.UsedTo.Matches(words.Texts, i)
                || (first - i <= 2 && words.Grammar.Others.Bystanders.Contains(words[i]) && criterion == Criterion.Location)
                || (isFirst && words.Grammar.Others.Bystanders.Contains(words[i]) && criterion is not null && OfTeam.Contains(criterion)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"We have our own team already" wishes for none.</summary>
    private static bool IsThere(FoldedWords words, int first, int end) => words.Is(end, words.Grammar.Others.Already) || words.Is(first - 1, words.Grammar.Others.Already) || words.Is(first - 2, words.Grammar.Others.Already);

    /// <summary>"Money was tight last year", "they were hands-off at my old company".</summary>
    private static bool IsOver(FoldedWords words, int first, int end) =>
        words.Is(first - 1, words.Grammar.Others.Was) && Enumerable.Range(end, 4).Any(i => words.Grammar.Others.Former.Contains(words[i]) && words.Grammar.Others.Finished.Contains(words[i + 1]));
}
