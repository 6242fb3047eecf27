using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Answers;
using SourcingBot.Understanding.Assumptions;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Comparing;
using SourcingBot.Understanding.Grammars;
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
    private readonly AgreementReader _agreements = new(vocabulary);
    private readonly AnswerReader _answers = new(vocabulary);
    private readonly AssumptionReader _assumptions = new(vocabulary);
    private readonly ComparisonReader _comparisons = new(vocabulary);
    private readonly IntentReader _intents = new(vocabulary);
    private readonly PriorityReader _priorities = new(vocabulary);
    private readonly RequestReader _requests = new(vocabulary);

    public Understood Read(string text, Question question)
    {
        var message = new Message(Letter.Body(text, vocabulary.Grammar.Letters), vocabulary, question);
        if (message.Words.Count == 0)
        {
            return Understood.Nothing;
        }

        var understood = Read(message);
        if (understood.Request is null && vocabulary.ComparingWords.Corrected(message.Folded) is { } comparing
            && Read(new Message(comparing, vocabulary, question)) is { Request: Request.Compare } compares)
        {
            // "Compaer nearshore and captive" names two models, of which one may be taken for an answer.
            return compares;
        }

        if (!SaysNothing(understood) && understood is not { Intent: Intent.Question, Answers.Count: 0, Request: null })
        {
            return understood;
        }

        // "Can I go bakc" has the form of a question.
        if (vocabulary.Commands.Corrected(message.Folded) is { } corrected
            && Read(new Message(corrected, vocabulary, question)) is { Intent: not Intent.Answer } meant && !SaysNothing(meant) && (understood.Intent == Intent.None || meant.Intent is not (Intent.Question or Intent.None)))
        {
            return meant;
        }

        // A slip in a reply is mended only if it then answers what was asked.
        return SaysNothing(understood) && question.Pending is { } pending && vocabulary.Replies.Corrected(message.Folded) is { } reply
            && Read(new Message(reply, vocabulary, question)) is { Intent: Intent.Answer, Answers: [var answer] } answered && answer.Criterion == pending
            ? answered
            : understood;
    }

    private Understood Read(Message message)
    {
        var values = Values.In(message);
        var ranked = _priorities.Read(message);
        var assumed = _assumptions.Read(message, values);
        var request = _requests.Read(message.Folded);
        var compared = request is null or Request.Compare or Request.Enough && !message.IsLetter ? _comparisons.Read(message) : null;
        request = compared is null ? request : Request.Compare;
        var wishes = _intents.Wishes(message);
        if (wishes.Intents.Contains(Intent.None))
        {
            // Orders to the machine are no words of a prospect.
            return Understood.Nothing;
        }

        var told = ToldModels.In(message, vocabulary);
        var answered = _answers.Read(message, values, new Taken(assumed.Words, ranked.Spans, wishes.Spans) { Compared = compared?.Where, Told = told });
        var read = IntentReader.Read(message, wishes, answered.Answers, request);
        var kept = answered with { Answers = read.Answers };
        kept = read is { Intent: Intent.Change, Changes: { } changes } ? WithNewValue(message, kept, changes) : kept;

        // "100?" asks nothing.
        return Supposing(message, (answered.Candidates.Count > 0 && read.Intent == Intent.Question ? Understood.Nothing : read) with
        {
            Answers = kept.Answers,
            Corrects = wishes.IsCorrection || message.Correction.IsContrast,
            Candidates = kept.Candidates,
            NamedDays = kept.NamedDays.Where(days => kept.Answers.Any(answer => answer.Criterion == days.Criterion)).ToArray(),
            Priorities = ranked.Criteria,
            OtherPriorities = ranked.Others,
            WithdrawsPriorities = ranked.IsWithdrawn,
            Assumptions = assumed.Assumptions,
            ImpossibleAssumptions = assumed.Impossible,
            ExchangeRates = assumed.ExchangeRates,
            Request = request,
            Agrees = _agreements.Read(message.Folded),
            Compared = compared?.What,
            TellsOfModels = told.Count > 0,
        });
    }

    /// <summary>"What if my budget was 1 million?" answers nothing, nor does "suppose it was", unless that was asked.</summary>
    private Understood Supposing(Message message, Understood read)
    {
        if (read is not { Intent: Intent.Question or Intent.Answer or Intent.None, Assumptions.Count: 0, ImpossibleAssumptions.Count: 0, Request: null } || read.Answers.Any(answer => answer.Criterion == message.Pending))
        {
            return read;
        }

        var supposed = Suppositions.In(message).Select(part => new Message(part, vocabulary, message.Question with { Pending = null }))
            .Select(part => _answers.Read(part, Values.In(part), Taken.Nothing).Answers).FirstOrDefault(answers => answers.Count > 0) ?? [];
        return supposed.Count == 0 ? read
            : read with { Intent = Intent.Question, Supposed = supposed, Answers = [.. read.Answers.Where(answer => supposed.All(one => one.Criterion != answer.Criterion))] };
    }

    /// <summary>Which of a few things put to a person a message picks, by its place or by words that only one of them has; null when it does not tell.</summary>
    public int? Choose(string text, IReadOnlyList<string> options) => EitherOr.Read(Fold(text), [.. options.Select(Fold)]);

    /// <summary>Which of so many buttons a message picks by nothing but its place, from 0 on: "the second one", "option 3". A mere "2" may count something.</summary>
    public int? Pick(string text, int count) => OptionReader.PickedIn(WordList.Of(text, vocabulary.Grammar), count);

    private FoldedWords Fold(string text) => FoldedWords.Of(WordList.Of(text, vocabulary.Grammar), vocabulary.Spelling);

    /// <summary>What follows "to" is as short as an answer to the question itself: "change my control to full"; "from 100k to 300k" is no range there.</summary>
    private Answered WithNewValue(Message message, Answered answered, Criterion changes)
    {
        var words = message.Words;
        var to = words.Count - 1;
        while (to > 0 && !words.Is(to, words.Grammar.Common.To))
        {
            to--;
        }

        var isReplaced = Enumerable.Range(0, to).Any(i => words.Is(i, words.Grammar.Common.From) && !words.Is(i - 1, words.Grammar.Common.To));
        if (to == 0 || to == words.Count - 1 || (!isReplaced && answered.Answers.Any(answer => answer.Criterion == changes)))
        {
            return answered;
        }

        var value = new Message(words.Written(to + 1, words.Count), vocabulary, message.Question with { Pending = changes });
        if (value.Names(changes))
        {
            return answered;
        }

        var read = _answers.Read(value, Values.In(value), Taken.Nothing);
        return read.Answers.FirstOrDefault(answer => answer.Criterion == changes) is { } meant
            ? new Answered([.. answered.Answers.Where(answer => answer.Criterion != changes), meant], [], [.. answered.NamedDays.Where(days => days.Criterion != changes), .. read.NamedDays])
            : read.Candidates.Count > 0 ? answered with { Candidates = read.Candidates }
            : answered;
    }

    private static bool SaysNothing(Understood understood) =>
        understood is { Intent: Intent.None, Candidates.Count: 0, Request: null, WithdrawsPriorities: false, Priorities.Count: 0, Assumptions.Count: 0, ImpossibleAssumptions.Count: 0, ExchangeRates.Count: 0 };
}
