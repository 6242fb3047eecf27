using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Periods;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>A number without a unit in reply to a question about time: "6", "about 3", "12-18", "no, 9". It is asked back in the two likelier units.</summary>
internal static class BareTimes
{
    private const int MostWords = 12;

    /// <summary>Nobody counts more than that in any of the units asked back.</summary>
    private const decimal MostOfThem = 104;

    public static IReadOnlyList<Answer> Candidates(Message message, LengthReader lengths)
    {
        var words = message.Words;
        if (!message.AsksForTime || words.Count > MostWords)
        {
            return [];
        }

        var (likelier, other) = message.Pending == Criterion.Timeline ? (TimeUnit.OneMonth, TimeUnit.OneWeek) : (TimeUnit.OneMonth, TimeUnit.OneYear);
        for (var i = 0; i < words.Count; i++)
        {
            if (lengths.ReadBare(words, i, likelier) is { IsPossible: true } first)
            {
                var (lead, start) = Bounds.Leading(words, i);
                var (trail, end) = Bounds.Trailing(words, first.End);
                var bound = trail != Bound.None ? trail : words.Is(end, "+") ? Bound.Since : lead;
                if (bound is Bound.Refused or Bound.NotAhead || words.Is(i + 1, "/") || IsThatOne(words, i) || words.Is(i, words.Grammar.BareTimes.Zero) || first.High.Months > MostOfThem
                    || !IsAround(words, 0, start) || !IsAround(words, end + (words.Is(end, "+") ? 1 : 0), words.Count))
                {
                    return [];
                }

                var second = lengths.ReadBare(words, i, other)!.Value;
                return second.IsPossible ? [Answer(message, first, bound), Answer(message, second, bound)] : [Answer(message, first, bound)];
            }
        }

        return [];
    }

    private static Answer Answer(Message message, Length length, Bound bound)
    {
        var period = bound switch
        {
            Bound.Before or Bound.Until => Period.Length(null, length.High),
            Bound.After or Bound.Since => Period.Length(length.Low, null),
            _ => Period.Length(length.Low, length.High),
        };
        return message.Pending == Criterion.Timeline
            ? new TimelineAnswer(TimeReader.Days(period.MinSpan), TimeReader.Days(period.MaxSpan))
            : new CommitmentAnswer(TimeReader.Months(period.MinSpan?.TotalDays), TimeReader.Months(period.MaxSpan?.TotalDays));
    }

    /// <summary>"The next one" counts nothing.</summary>
    private static bool IsThatOne(WordList words, int index) => words.Grammar.Numbers.IsUnit(words[index], 1) && words.Is(index - 1, words.Grammar.BareTimes.BeforeThatOne);

    private static bool IsAround(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!words.Is(i, words.Grammar.BareTimes.Around))
            {
                return false;
            }
        }

        return true;
    }
}
