using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Grammars;
using SourcingBot.Understanding.HeadCounts;
using SourcingBot.Understanding.Periods;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>The amounts, times and head counts of a message, found once for all who read them; also what stands in a question.</summary>
internal sealed record Values(List<Found> Amounts, List<Found> Times, List<Found> Counts)
{
    public static Values In(Message message)
    {
        var question = message.Question;
        return new Values(
            Found.In(message, new AmountModel(message.Words.Grammar, question.Locale).Read(message.Words)),
            Found.In(message, new PeriodModel(message.Words.Grammar, question.Today, question.Locale, message.AsksForTime).Read(message.Words)),
            Found.In(message, new HeadCountModel(message.Words.Grammar, question.Locale).Read(message.Words)));
    }
}
