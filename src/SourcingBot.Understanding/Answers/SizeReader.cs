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
    private const int MostPeople = 10_000;

    /// <param name="message">The message.</param>
    /// <param name="counts">Head counts found in it.</param>
    /// <param name="amounts">Figures found in it: a bare one in answer to the question counts people.</param>
    /// <param name="said">The size that a phrase names.</param>
    public static ProjectSizeAnswer? Read(Message message, List<Found> counts, List<Found> amounts, string? said)
    {
        if (CountOf(message, counts, amounts) is not { } heads)
        {
            return said is null ? null : new ProjectSizeAnswer(said);
        }

        if (heads is { IsAlone: true, Min: 1, Max: 1 })
        {
            // One person, or the first option: small either way.
            return new ProjectSizeAnswer(ProjectSizeAnswer.Sizes[0]);
        }

        return (SizeOf(heads) ?? said) is { } size && !MayPickOption(heads) ? new ProjectSizeAnswer(size, heads.Min, heads.Max) : null;
    }

    /// <summary>
    /// "At least 3 people" may be small work or medium; "3" in answer to the question may count people, as it asks, or pick the third of
    /// the sizes that stand below it.
    /// </summary>
    public static IReadOnlyList<Answer> Candidates(Message message, Values values)
    {
        if (CountOf(message, values.Counts, values.Amounts) is not { } heads)
        {
            return [];
        }

        var sizes = ProjectSizeAnswer.Sizes;
        if (MayPickOption(heads))
        {
            return [new ProjectSizeAnswer(sizes[0], heads.Min, heads.Max), new ProjectSizeAnswer(sizes[heads.Min!.Value - 1])];
        }

        if (SizeOf(heads) is not null)
        {
            return [];
        }

        var least = ProjectSizeAnswer.SizeOf(heads.Min!.Value + (heads.IsMore ? 1 : 0));
        return [.. sizes.SkipWhile(size => size != least).Take(2).Select(size => new ProjectSizeAnswer(size, heads.Min))];
    }

    /// <summary>The one head count of the message; two that differ contradict each other, and neither is taken.</summary>
    private static Heads? CountOf(Message message, List<Found> counts, List<Found> amounts)
    {
        var isAsked = message.Pending == Criterion.ProjectSize;
        var teams = counts.FindAll(found => message.Nearest(Criterion.ProjectSize, found.First, found.Last) switch
        {
            { Kind: MeaningKind.Beside } => false,
            null => isAsked || (message.IsShort && ((bool)found.Result.Resolution[HeadCountModel.TeamKey] || message.Correction.IsContrast)) || message.IsListItem(WithTeam(message.Words, found.First), found.Last),
            _ => true,
        });
        if (counts.Count == 0 && isAsked && BareReply.Of(message, amounts) is var (bare, number) && (bare.Min ?? bare.Max) >= 1 && (bare.Max ?? bare.Min) <= MostPeople)
        {
            return Of(message.Words, number, (int?)bare.Min, (int?)bare.Max, BareReply.IsAlone(message.Words, number));
        }

        var heads = new List<Heads>();
        for (var i = 0; i < teams.Count; i++)
        {
            var (min, max) = Ends(teams[i]);
            var one = Of(message.Words, teams[i], min, max, isAlone: false);
            if (i > 0 && heads[^1] is { Max: not null } before && IsSum(message.Words, teams[i - 1], teams[i]) && max is not null)
            {
                heads[^1] = before with { Min = before.Min + min, Max = before.Max + max };
            }
            else if (i > 0 && Corrections.Join(message.Words, teams[i - 1], teams[i]))
            {
                heads[^1] = one;
            }
            else
            {
                heads.Add(one);
            }
        }

        return heads.Distinct().ToList() is [var only] ? only : null;
    }

    /// <summary>The "team of" of "team of 12" belongs to the number.</summary>
    private static int WithTeam(WordList words, int first)
    {
        var of = first - (words[first - 1].Text is "about" or "around" or "roughly" or "some" ? 2 : 1);
        return words.Is(of, "of") && words[of - 1].Text is "team" or "squad" or "group" or "crew" ? of - 1 : first;
    }

    /// <summary>"1 dev and 1 designer" are two people.</summary>
    private static bool IsSum(WordList words, Found first, Found second)
    {
        var between = second.First - first.Last - 1;
        return (between is 1 && words[first.Last + 1].Text is "and" or "," or "+" or "&" or "plus")
            || (between is 2 && words.Is(first.Last + 1, ",") && words[first.Last + 2].Text is "and" or "plus");
    }

    private static (int? Min, int? Max) Ends(Found found)
    {
        var value = (string)found.Result.Resolution[ResolutionKey.Value];
        var comma = value.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? (Number(value), Number(value)) : (Number(value[1..comma]), Number(value[(comma + 1)..^1]));
    }

    private static Heads Of(WordList words, Found found, int? min, int? max, bool isAlone) => new(
        min,
        max,
        IsMore: min is not null && max is null && (words[found.First].Text is "more" or "over" or "above" or ">" && !words[found.First + 1].Is("=") || words.Is(found.Last, "+")),
        IsFewer: min is null && words[found.First].Text is "fewer" or "less" or "under" or "below" or "<" && !words[found.First + 1].Is("="),
        isAlone);

    /// <summary>The size that the count makes, if it makes one: a lower bound says nothing of what lies above it.</summary>
    private static string? SizeOf(Heads heads)
    {
        if (heads.Max is { } most)
        {
            return ProjectSizeAnswer.SizeOf(most - (heads.IsFewer ? 1 : 0));
        }

        var size = ProjectSizeAnswer.SizeOf(heads.Min!.Value + (heads.IsMore ? 1 : 0));
        return size == ProjectSizeAnswer.Sizes[^1] ? size : null;
    }

    private static bool MayPickOption(Heads heads) => heads is { IsAlone: true, Min: > 1 } && heads.Min == heads.Max && heads.Max <= ProjectSizeAnswer.Sizes.Count;

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);

    private readonly record struct Heads(int? Min, int? Max, bool IsMore, bool IsFewer, bool IsAlone);
}
