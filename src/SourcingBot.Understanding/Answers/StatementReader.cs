using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>Runs the recognisers over what a message states and decides which criteria their findings answer.</summary>
internal sealed class StatementReader(Vocabulary vocabulary)
{
    private readonly PlaceReader _places = new(vocabulary);

    /// <param name="message">The message.</param>
    /// <param name="values">Its values.</param>
    /// <param name="taken">Words that say something else.</param>
    /// <param name="read">Words that are read by themselves.</param>
    public Answered Read(Message message, Values values, Taken taken, List<Labelled> read)
    {
        var amounts = values.Amounts.FindAll(found => IsFree(found) && !taken.IsPartOfWish(found));
        var times = Retraction.Kept(message, values.Times.FindAll(found => IsFree(found) && !taken.IsPartOfWish(found)), amounts);
        var counts = values.Counts.FindAll(IsFree);
        var sums = amounts.FindAll(found => !Amount.Of(found.Result).IsBare);
        var phrases = Found.In(message, new ChoiceModel(vocabulary, message.Pending, message.Question.Locale).Read(message.Folded, message.IsAboutOther))
            .FindAll(found => IsFree(found) && IsOwn(message, found) && (PhraseOf(found).Occasion == Occasion.Anywhere || !taken.IsPartOfPriority(found))
                && !(PhraseOf(found).Meaning.Criterion == Criterion.Location && message.Pending != Criterion.Location && taken.IsTold(found))
                && !(PhraseOf(found).Meaning.Criterion == message.Pending ? taken.IsPartOfWish(found) : taken.IsInWish(found)));

        // The "low" of "low six figures", the "limited" of "limited to 50k" and the "now" of "two weeks from now" are parts of values, not choices.
        var besideValues = phrases.Apart(sums).Apart(times).ToHashSet();
        phrases = phrases.FindAll(found => !IsSaidInValues(PhraseOf(found).Meaning.Criterion) || besideValues.Contains(found)).Outside(values.Amounts.FindAll(found => !Amount.Of(found.Result).IsBare));

        // The "24/7" of 24/7/2027 is no wish for reliability.
        phrases = phrases.StrictlyOutside(times);

        // "A few days down is fine" is no time; "for 6 months" beside it still is.
        times = times.Outside(phrases);
        amounts = amounts.Outside(phrases);
        sums = sums.Outside(phrases);
        var corrections = Corrections(message.Folded);
        var said = phrases
            .Where(found => !IsAskedAbout(message, found))
            .Select(found => new Said(PhraseOf(found).Meaning, (bool)found.Result.Resolution[ChoiceModel.DeniedKey], CountBefore(corrections, found.First)))
            .ToList();

        // Where time is asked "6m" is months; elsewhere an amount takes its rate ("$8k a month") with it.
        times = times.Apart(message.AsksForTime ? amounts.FindAll(found => Amount.Of(found.Result).Unit is not null) : sums);
        amounts = amounts.Apart(times).Apart(counts);

        var place = _places.Read(message, phrases);
        var answeredTimes = TimeReader.Read(message, times, ChoiceReader.Choice(said, Criterion.Timeline), ChoiceReader.Choice(said, Criterion.Commitment) is not null);

        // What an outage would cost is no budget.
        var budget = BudgetReader.Read(message, message.Pending == Criterion.Reliability && !message.Names(Criterion.Budget) ? [] : amounts, ChoiceReader.Choice(said, Criterion.Budget));
        Answer?[] answers =
        [
            budget,
            answeredTimes.Timeline,
            DataReader.Read(said, RegimeReader.Read(message)),
            answeredTimes.Commitment,
            SizeReader.Read(message, new Values(amounts, times, counts), ChoiceReader.Choice(said, Criterion.ProjectSize), isAmongAnswers: budget is not null || answeredTimes.Timeline is not null || answeredTimes.Commitment is not null || said.Exists(one => one.Meaning.Kind == MeaningKind.Choice)),
            .. Criterion.All
                .Where(criterion => ChoiceAnswer.ChoicesOf(criterion).Count > 0)
                .Select(criterion => (ChoiceReader.Choice(said, criterion) ?? (criterion == Criterion.Location ? place : criterion == Criterion.Communication && !said.Exists(s => s.Meaning.Criterion == criterion) ? OverlapReader.Read(message) : null)) is { } choice ? new ChoiceAnswer(criterion, choice) : null),
        ];
        var given = Answered.InOrder([.. answers.OfType<Answer>()]);
        return new Answered(given, CandidateReader.Read(message, values, given, answeredTimes.Candidates), answeredTimes.NamedDays);

        bool IsFree(Found found) => !message.IsAsked(found.First) && !message.IsUndecided(found.First) && !taken.Overlaps(found) && !IsWithin(read, found.First);
    }

    /// <summary>Said of oneself, and as one's wish rather than as one of two things that may be: "either shared or full".</summary>
    private static bool IsOwn(Message message, Found found)
    {
        var (folded, first) = (message.Folded, message.Folded.IndexAt(found.First));
        return !message.IsEither(found.First) && !Others.Tell(folded, first, folded.IndexAt(found.Last) + 1, PhraseOf(found).Meaning.Criterion);
    }

    private static bool IsWithin(List<Labelled> entries, int word)
    {
        var next = entries.IndexFrom(word, entry => entry.Span.Last);

        return next < entries.Count && entries[next].Span.First <= word;
    }

    /// <summary>The words of the message at which something said before is taken back.</summary>
    private List<int> Corrections(FoldedWords folded)
    {
        var corrections = new List<int>();
        for (var i = 0; i < folded.Count; i++)
        {
            if (vocabulary.Intents.TryMatch(folded.Texts, i, phrase => phrase.Meaning.Kind == MeaningKind.Correction, out _, out var length))
            {
                corrections.Add(folded.Indexes[i]);
                i += length - 1;
            }
        }

        return corrections;
    }

    private static int CountBefore(List<int> corrections, int word)
    {
        var index = corrections.BinarySearch(word);
        return index < 0 ? ~index : index;
    }

    private static Phrase PhraseOf(Found found) => (Phrase)found.Result.Resolution[ChoiceModel.PhraseKey];

    private static bool IsSaidInValues(Criterion? criterion) => criterion == Criterion.Budget || criterion == Criterion.Timeline || criterion == Criterion.Commitment;

    /// <summary>"Your email?" says nothing about one's data, unless that was asked about: then it is a tentative answer.</summary>
    private static bool IsAskedAbout(Message message, Found found) =>
        message.SentenceAt(found.First).EndsInQuestionMark && PhraseOf(found).Meaning.Criterion != message.Pending;
}
