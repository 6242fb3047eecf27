using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Grammars;
using SourcingBot.Understanding.Periods;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>What is left of the values of a message that corrects itself.</summary>
internal static class Retraction
{
    /// <summary>Of what stands on both sides of a correction, that after it; of what stands on one side, all.</summary>
    public static List<Found> Kept(Message message, List<Found> found)
    {
        var at = message.Correction.At;
        return at >= 0 && found.Exists(one => one.First > at) ? found.FindAll(one => one.First > at) : found;
    }

    /// <summary>The same of times, where the later one may leave out its unit: "6 months, but actually make it 9".</summary>
    public static List<Found> Kept(Message message, List<Found> times, List<Found> amounts)
    {
        var (at, words) = (message.Correction.At, message.Words);
        if (at < 0 || times.Count == 0 || times[^1].Last > at || words[times[^1].Last].Kind != WordKind.Letters)
        {
            return Kept(message, times);
        }

        var bare = amounts.FindIndex(found => found.First > at && Amount.Of(found.Result).IsBare && (found.Last + 1 == words.Count || SentenceSplitter.IsEnd(words, found.Last + 1)));
        if (bare < 0)
        {
            return times;
        }

        var number = amounts[bare];
        var whole = WordList.Of($"{words.Written(number.First, number.Last + 1)} {words[times[^1].Last].Text}", words.Grammar);
        return [.. new PeriodModel(words.Grammar, message.Question.Today, message.Question.Locale).Read(whole).Select(result => new Found(result, number.First, number.Last))];
    }
}
