using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>"At least 7 hours", "2-3h a day" → how much of the working day must overlap, where that was asked.</summary>
internal static class OverlapReader
{
    private const int LongestReply = 14;

    /// <summary>So much of eight hours is nearly all.</summary>
    private const int NearlyAll = 6;
    private const int WorkingDay = 12;

    public static string? Read(Message message)
    {
        var words = message.Folded;
        if (message.Pending != Criterion.Communication || words.Count > LongestReply || words.Texts.Exists(words.Grammar.Overlaps.OtherThanOverlap.Contains) || words.Grammar.Overlaps.WeWork.Matches(words.Texts, 0))
        {
            return null;
        }

        var hours = new List<int>();
        for (var i = 1; i < words.Count; i++)
        {
            if (words.Is(i, words.Grammar.Overlaps.Hours) && Number(words, i - 1) is { } number && !Negation.Covers(words, i - 1, i + 1) && !message.IsAsked(words.Indexes[i]))
            {
                hours.Add(number);
                if (words.Is(i - 2, words.Grammar.Overlaps.Joins) && Number(words, i - 3) is { } lower)
                {
                    hours.Add(lower);
                }
            }
        }

        return hours.Count == 0 || hours.Max() > WorkingDay ? null
            : hours.Max() == 0 ? "asynchronous"
            : hours.Min() >= NearlyAll ? "same-hours"
            : hours.Min() > 0 && hours.Max() < NearlyAll ? "some-overlap"
            : null;
    }

    private static int? Number(FoldedWords words, int index) =>
        words[index].Length <= 2 && int.TryParse(words[index], out var digits) ? digits
        : words.Grammar.Numbers.Units.TryGetValue(words[index], out var unit) ? unit
        : null;
}
