using System.Globalization;
using Microsoft.Recognizers.Text;
using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.HeadCounts;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>Head counts and words of size → how large the work is.</summary>
internal static class SizeReader
{
    public static ProjectSizeAnswer? Read(Message message, List<Found> counts, string? said)
    {
        var isAsked = message.Pending == Criterion.ProjectSize;
        var heads = counts
            .Where(found => message.Nearest(Criterion.ProjectSize, found.First, found.Last) switch
            {
                { Kind: MeaningKind.Beside } => false,
                null => isAsked || (message.IsShort && (bool)found.Result.Resolution[HeadCountModel.TeamKey]),
                _ => true,
            })
            .Select(found => ((string)found.Result.Resolution[ResolutionKey.Value], IsMore(message.Words, found)))
            .Distinct()
            .ToList();
        if (heads.Count != 1)
        {
            // Two different counts contradict each other; the word is then all that is clear.
            return said is null ? null : new ProjectSizeAnswer(said);
        }

        var (value, isMore) = heads[0];
        var comma = value.IndexOf(',', StringComparison.Ordinal);
        var (min, max) = comma < 0 ? (Number(value), Number(value)) : (Number(value[1..comma]), Number(value[(comma + 1)..^1]));
        var decisive = (max ?? min)!.Value + (isMore ? 1 : 0);
        return new ProjectSizeAnswer(ProjectSizeAnswer.SizeOf(decisive), min, max);
    }

    /// <summary>"More than 20" is above 20.</summary>
    private static bool IsMore(WordList words, Found found) => words[found.First].Text is "more" or "over" or "above" or ">" || words.Is(found.Last, "+");

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
