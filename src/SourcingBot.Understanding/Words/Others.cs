using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Words;

/// <summary>Whether a phrase tells of somebody else, or of what was: "our competitors hire specialists", "our last supplier was hands-off".</summary>
internal static class Others
{
    private const int Reach = 10;

    private static readonly HashSet<string> Strangers = new(
        "competitor competition rival wife husband brother sister friend father mother son daughter uncle cousin girlfriend boyfriend".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Former = new("last previous former old earlier past".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Finished = new(
        "supplier provider vendor partner team project contract boss company agency job employer developer contractor year month decade attempt outsourcer".Split(' '), StringComparer.Ordinal);

    /// <summary>What these do all day, and where they are, says nothing of the team.</summary>
    private static readonly HashSet<string> Bystanders = new("customer client user guest patient buyer visitor reader office shop store".Split(' '), StringComparer.Ordinal);

    /// <summary>Whoever says these speaks of oneself again: "competitors are hands off but we want full control".</summary>
    private static readonly HashSet<string> Selves = new("we i us me so but therefore than unlike".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<Criterion> OfTeam = [Criterion.Budget, Criterion.Control, Criterion.Talent, Criterion.Location, Criterion.Communication];

    /// <param name="words">The message.</param>
    /// <param name="first">The first word of the phrase.</param>
    /// <param name="end">The first word after it.</param>
    /// <param name="criterion">What the phrase answers.</param>
    public static bool Tell(FoldedWords words, int first, int end, Criterion? criterion) => StandBefore(words, first, criterion) || IsOver(words, first, end) || (criterion == Criterion.Talent && IsThere(words, first, end));

    private static bool StandBefore(FoldedWords words, int first, Criterion? criterion)
    {
        for (var i = first - 1; i >= 0 && first - i <= Reach && !FoldedWords.IsBreak(words[i]) && !Selves.Contains(words[i]); i--)
        {
            var isFirst = i == 0 || FoldedWords.IsBreak(words[i - 1]);
            if (Strangers.Contains(words[i])
                || (Former.Contains(words[i]) && Finished.Contains(words[i + 1]))
                || (words[i] is "used" && words[i + 1] is "to" && words[i + 2] is "be" or "have" or "do" or "run" or "work" or "manage")
                || (first - i <= 2 && Bystanders.Contains(words[i]) && criterion == Criterion.Location)
                || (isFirst && Bystanders.Contains(words[i]) && criterion is not null && OfTeam.Contains(criterion)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"We have our own team already" wishes for none.</summary>
    private static bool IsThere(FoldedWords words, int first, int end) => words[end] is "already" || words[first - 1] is "already" || words[first - 2] is "already";

    /// <summary>"Money was tight last year", "they were hands-off at my old company".</summary>
    private static bool IsOver(FoldedWords words, int first, int end) =>
        words[first - 1] is "was" or "were" && Enumerable.Range(end, 4).Any(i => Former.Contains(words[i]) && Finished.Contains(words[i + 1]));
}
