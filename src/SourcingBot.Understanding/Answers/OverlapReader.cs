using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>"At least 7 hours", "2-3h a day" → how much of the working day must overlap, where that was asked.</summary>
internal static class OverlapReader
{
    private const int LongestReply = 14;

    /// <summary>So much of eight hours is nearly all.</summary>
    private const int NearlyAll = 6;
    private const int WorkingDay = 12;

    private static readonly HashSet<string> OtherThanOverlap = new("week month weekly monthly difference apart away behind ahead off response turnaround late later reply answer flight train ago sleep".Split(' '), StringComparer.Ordinal);

    public static string? Read(Message message)
    {
        var words = message.Folded;
        if (message.Pending != Criterion.Communication || words.Count > LongestReply || words.Texts.Exists(OtherThanOverlap.Contains) || (words[0] is "we" or "i" && words[1] is "work"))
        {
            return null;
        }

        var hours = new List<int>();
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] is "hour" or "h" or "hr" && Number(words[i - 1]) is { } number && !Negation.Covers(words, i - 1, i + 1) && !message.IsAsked(words.Indexes[i]))
            {
                hours.Add(number);
                if (words[i - 2] is "to" or "or" && Number(words[i - 3]) is { } lower)
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

    private static int? Number(string word) =>
        word.Length <= 2 && int.TryParse(word, out var digits) ? digits
        : NumberWords.Units.TryGetValue(word, out var unit) ? (int)unit
        : null;
}
