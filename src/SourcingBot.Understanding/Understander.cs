using SourcingBot.Understanding.Answers;
using SourcingBot.Understanding.Assumptions;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Intents;
using SourcingBot.Understanding.Priorities;
using SourcingBot.Understanding.Requests;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding;

/// <summary>
/// Reads one message: what it answers and what it wants. Reading the same message in the same circumstances gives the same
/// result, in time proportional to the message's length; what is not clear is not answered.
/// </summary>
public sealed class Understander(Vocabulary vocabulary)
{
    private readonly AnswerReader _answers = new(vocabulary);
    private readonly AssumptionReader _assumptions = new(vocabulary);
    private readonly IntentReader _intents = new(vocabulary);
    private readonly PriorityReader _priorities = new(vocabulary);
    private readonly RequestReader _requests = new(vocabulary);

    public Understood Read(string text, Question question)
    {
        var message = new Message(text, vocabulary, question);
        if (message.Words.Count == 0)
        {
            return Understood.Nothing;
        }

        var values = Values.In(message);
        var ranked = _priorities.Read(message);
        var assumed = _assumptions.Read(message, values);
        return _intents.Read(message, _answers.Read(message, values, new Taken(assumed.Words, ranked.Spans))) with
        {
            Priorities = ranked.Criteria,
            OtherPriorities = ranked.Others,
            WithdrawsPriorities = ranked.IsWithdrawn,
            Assumptions = assumed.Assumptions,
            ImpossibleAssumptions = assumed.Impossible,
            ExchangeRates = assumed.ExchangeRates,
            Request = _requests.Read(message.Folded),
        };
    }

    /// <summary>Which of a few things put to a person a message picks, by its place or by words that only one of them has; null when it does not tell.</summary>
    public int? Choose(string text, IReadOnlyList<string> options) => EitherOr.Read(Fold(text), [.. options.Select(Fold)]);

    private FoldedWords Fold(string text) => FoldedWords.Of(WordList.Of(text), vocabulary.Spelling);
}
