using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>Runs the recognisers over a message and decides which criteria their findings answer.</summary>
internal sealed class AnswerReader(Vocabulary vocabulary)
{
    public Answered Read(Message message, Values values, Taken taken)
    {
        if (OptionReader.Read(message) is { } picked)
        {
            return new Answered([picked], [], []);
        }

        var amounts = Retraction.Kept(message, values.Amounts.FindAll(IsFree));
        var times = Retraction.Kept(message, values.Times.FindAll(found => IsFree(found) && !taken.IsPartOfWish(found)), amounts);
        var counts = values.Counts.FindAll(IsFree);
        var sums = amounts.FindAll(found => !Amount.Of(found.Result).IsBare);
        var phrases = Found.In(message, new ChoiceModel(vocabulary, message.Pending).Read(message.Folded))
            .FindAll(found => IsFree(found) && (PhraseOf(found).Occasion == Occasion.Anywhere || !taken.IsPartOfPriority(found))
                && !(PhraseOf(found).Meaning.Criterion == message.Pending ? taken.IsPartOfWish(found) : taken.IsInWish(found)));

        // The "low" of "low six figures", the "limited" of "limited to 50k" and the "now" of "two weeks from now" are parts of values, not choices.
        var besideValues = WithoutOverlaps(WithoutOverlaps(phrases, sums), times).ToHashSet();
        phrases = Outside(phrases.FindAll(found => !IsSaidInValues(PhraseOf(found).Meaning.Criterion) || besideValues.Contains(found)), values.Amounts.FindAll(found => !Amount.Of(found.Result).IsBare));

        // The "24/7" of 24/7/2027 is no wish for reliability.
        phrases = Without(phrases, times, (one, other) => other.First <= one.First && one.Last <= other.Last && (other.First, other.Last) != (one.First, one.Last));

        // "A few days down is fine" is no time; "for 6 months" beside it still is.
        times = Outside(times, phrases);
        amounts = Outside(amounts, phrases);
        sums = Outside(sums, phrases);
        var said = phrases
            .Where(found => !IsAskedAbout(message, found))
            .Select(found => new Said(PhraseOf(found).Meaning, (bool)found.Result.Resolution[ChoiceModel.DeniedKey]))
            .ToList();

        // Where time is asked "6m" is months; elsewhere an amount takes its rate ("$8k a month") with it.
        times = WithoutOverlaps(times, message.AsksForTime ? amounts.FindAll(found => Amount.Of(found.Result).Unit is not null) : sums);
        amounts = WithoutOverlaps(WithoutOverlaps(amounts, times), counts);

        var answeredTimes = TimeReader.Read(message, times, ChoiceReader.Choice(said, Criterion.Timeline), ChoiceReader.Choice(said, Criterion.Commitment) is not null);
        Answer?[] answers =
        [
            BudgetReader.Read(message, amounts, ChoiceReader.Choice(said, Criterion.Budget)),
            answeredTimes.Timeline,
            DataReader.Read(said),
            answeredTimes.Commitment,
            SizeReader.Read(message, counts, amounts, ChoiceReader.Choice(said, Criterion.ProjectSize)),
            .. Criterion.All
                .Where(criterion => ChoiceAnswer.ChoicesOf(criterion).Count > 0)
                .Select(criterion => ChoiceReader.Choice(said, criterion) is { } choice ? new ChoiceAnswer(criterion, choice) : null),
        ];
        Answer[] read = [.. Criterion.All.SelectMany(criterion => answers.Where(answer => answer?.Criterion == criterion).Cast<Answer>())];
        return new Answered(read, CandidateReader.Read(message, values, read, answeredTimes.Candidates), answeredTimes.NamedDays);

        bool IsFree(Found found) => !message.IsAsked(found.First) && !message.IsUndecided(found.First) && !taken.Overlaps(found);
    }

    private static Phrase PhraseOf(Found found) => (Phrase)found.Result.Resolution[ChoiceModel.PhraseKey];

    private static bool IsSaidInValues(Criterion? criterion) => criterion == Criterion.Budget || criterion == Criterion.Timeline || criterion == Criterion.Commitment;

    /// <summary>"Your email?" says nothing about one's data, unless that was asked about: then it is a tentative answer.</summary>
    private static bool IsAskedAbout(Message message, Found found) =>
        message.SentenceAt(found.First).EndsInQuestionMark && PhraseOf(found).Meaning.Criterion != message.Pending;

    private static List<Found> WithoutOverlaps(List<Found> found, List<Found> others) => Without(found, others, (one, other) => one.Overlaps(other));

    /// <summary>Those that do not lie within one of the others.</summary>
    private static List<Found> Outside(List<Found> found, List<Found> others) => Without(found, others, (one, other) => other.First <= one.First && one.Last <= other.Last);

    /// <summary>Both lists are in the order of the message, so one walk finds what meets.</summary>
    private static List<Found> Without(List<Found> found, List<Found> others, Func<Found, Found, bool> collide)
    {
        var kept = new List<Found>(found.Count);
        var next = 0;
        foreach (var one in found)
        {
            while (next < others.Count && others[next].Last < one.First)
            {
                next++;
            }

            if (next == others.Count || !collide(one, others[next]))
            {
                kept.Add(one);
            }
        }

        return kept;
    }
}
