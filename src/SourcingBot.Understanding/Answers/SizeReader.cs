using System.Globalization;
using Microsoft.Recognizers.Text;
using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.HeadCounts;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>Head counts and words of size → how large the work is.</summary>
internal static class SizeReader
{
    private const int MostPeople = 10_000;
    private const int MostWordsOfList = 30;

    /// <param name="message">The message.</param>
    /// <param name="values">Its values: a bare figure in answer to the question counts people.</param>
    /// <param name="said">The size that a phrase names.</param>
    /// <param name="isAmongAnswers">The message answers another question too: the people of "six months, and 12 people" are the team's.</param>
    public static ProjectSizeAnswer? Read(Message message, Values values, string? said, bool isAmongAnswers)
    {
        if (CountOf(message, values, isAmongAnswers) is not { } heads)
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
        if (CountOf(message, values, isAmongAnswers: false) is not { } heads)
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
    private static Heads? CountOf(Message message, Values values, bool isAmongAnswers)
    {
        var (amounts, counts) = (values.Amounts, values.Counts);
        var isAsked = message.Pending == Criterion.ProjectSize;
        var teams = counts.FindAll(found => message.Nearest(Criterion.ProjectSize, found.First, found.Last) switch
        {
            { Kind: MeaningKind.Beside } => false,
            null => isAsked || (message.IsShort && ((bool)found.Result.Resolution[HeadCountModel.TeamKey] || message.Correction.IsContrast)) || (isAmongAnswers && IsListed(message, found)),
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
            else if (i > 0 && Replacement.Joins(message.Words, teams[i - 1], teams[i]))
            {
                heads[^1] = one;
            }
            else
            {
                heads.Add(one);
            }
        }

        // "8 people, no, 10"
        var corrected = teams.Count == 0 ? -1 : amounts.FindIndex(number => Amount.Of(number.Result).IsBare && Replacement.Joins(message.Words, teams[^1], number));
        if (corrected >= 0 && Amount.Of(amounts[corrected].Result) is { Min: >= 1, Max: <= MostPeople } count && count.Min == decimal.Truncate(count.Min.Value))
        {
            heads[^1] = Of(message.Words, amounts[corrected], (int)count.Min, (int)count.Max, isAlone: false);
        }

        return heads.Distinct().ToList() is [var only] ? only : null;
    }

    /// <summary>One of a few things listed, none of which is a company.</summary>
    private static bool IsListed(Message message, Found found)
    {
        if (message.Words.Count > MostWordsOfList || !message.IsListItem(WithTeam(message.Words, found.First), found.Last))
        {
            return false;
        }

        for (var i = 0; i < message.Words.Count; i++)
        {
            if (HeadCountModel.IsOrganisation(message.Words, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The "team of" of "team of 12" belongs to the number.</summary>
    private static int WithTeam(WordList words, int first)
    {
        var of = first - (words.Is(first - 1, words.Grammar.Sizes.About) ? 2 : 1);
        return words.Is(of, words.Grammar.Common.Of) && words.Is(of - 1, words.Grammar.Sizes.Teams) ? of - 1 : first;
    }

    /// <summary>"1 dev and 1 designer" are two people.</summary>
    private static bool IsSum(WordList words, Found first, Found second)
    {
        var between = second.First - first.Last - 1;
        return (between is 1 && words.Is(first.Last + 1, words.Grammar.Sizes.Plus))
            || (between is 2 && words.Is(first.Last + 1, ",") && words.Is(first.Last + 2, words.Grammar.Sizes.PlusBehindComma));
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
        IsMore: min is not null && max is null && (words.Is(found.First, words.Grammar.Sizes.More) && !words[found.First + 1].Is("=") || words.Is(found.Last, "+")),
        IsFewer: min is null && words.Is(found.First, words.Grammar.Sizes.Fewer) && !words[found.First + 1].Is("="),
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
