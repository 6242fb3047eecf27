using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>Runs the recognisers over a message and decides which criteria their findings answer.</summary>
internal sealed class AnswerReader(Vocabulary vocabulary)
{
    private readonly PlaceReader _places = new(vocabulary);

    public Answered Read(Message message, Values values, Taken taken) => WithUnmarked(message, taken, ReadMarked(message, values, taken));

    private Answered ReadMarked(Message message, Values values, Taken taken)
    {
        var labelled = message.Labels.Where(entry => !taken.Overlaps(entry.Span)).ToList();
        if (labelled.Count > 0)
        {
            return WithLabelled(message, labelled, ReadPlain(message, values, taken, labelled));
        }

        if (OptionReader.Read(message) is not { } picked)
        {
            return ReadPlain(message, values, taken, []);
        }

        var others = picked.End == message.Words.Count ? Answered.Nothing : ReadPlain(message, values, taken, [new Labelled(message.Pending!, new WordSpan(0, picked.End - 1))]);
        return others with { Answers = InOrder([picked.Answer, .. others.Answers.Where(answer => answer.Criterion != message.Pending)]), Candidates = [] };
    }

    /// <summary>
    /// What nothing else answers is answered by what stands behind its name, if that is an answer: "budget 200k, control shared". Two such
    /// that differ contradict each other.
    /// </summary>
    private Answered WithUnmarked(Message message, Taken taken, Answered answered)
    {
        var (named, days) = (new List<Answer>(), new List<NamedDays>(answered.NamedDays));
        foreach (var entry in message.UnmarkedLabels)
        {
            var (criterion, span) = (entry.Criterion, entry.Span);
            if (answered.Answers.Any(answer => answer.Criterion == criterion) || taken.Overlaps(span) || taken.IsInPriority(span)
                || message.IsAsked(span.First) || message.IsUndecided(span.First) || message.SentenceAt(span.First).EndsInQuestionMark)
            {
                continue;
            }

            var part = Part(message, entry);
            var read = ReadMarked(part, Values.In(part), Taken.Nothing);
            named.AddRange(read.Answers.Where(answer => answer.Criterion == criterion));
            days.AddRange(read.NamedDays.Where(day => day.Criterion == criterion));
        }

        var held = named.Distinct().GroupBy(answer => answer.Criterion).Where(group => group.Count() == 1).Select(group => group.First()).ToList();
        return held.Count == 0
            ? answered
            : new Answered(InOrder([.. answered.Answers, .. held]), [.. answered.Candidates.Where(candidate => held.All(answer => answer.Criterion != candidate.Criterion))], days);
    }

    private Message Part(Message message, Labelled entry) =>
        new(message.Words.Written(entry.Span.First, entry.Span.Last + 1), vocabulary, message.Question with { Pending = entry.Criterion });

    /// <summary>What stands behind a label is read as a reply to the question it names, and holds against what is said elsewhere.</summary>
    private Answered WithLabelled(Message message, List<Labelled> labelled, Answered plain)
    {
        var named = new List<Answer>();
        var beside = new List<Answer>();
        var (candidates, days) = (new List<Answer>(plain.Candidates), new List<NamedDays>(plain.NamedDays));
        foreach (var entry in labelled)
        {
            var (criterion, first, part) = (entry.Criterion, entry.Span.First, Part(message, entry));
            var answered = ReadMarked(part, Values.In(part), Taken.Nothing);
            named.AddRange(answered.Answers.Where(answer => answer.Criterion == criterion).Select(answer => AsDeadline(WithRate(answer, message.Words, first), message.Words, first)));
            beside.AddRange(answered.Answers.Where(answer => answer.Criterion != criterion));
            candidates.AddRange(answered.Candidates.Select(answer => WithRate(answer, message.Words, first)));
            days.AddRange(IsDeadline(message.Words, first) ? answered.NamedDays.Select(day => day.To is null ? day : day with { From = null }) : answered.NamedDays);
        }

        // Two entries for one criterion that differ contradict each other.
        var held = named.Distinct().GroupBy(answer => answer.Criterion).ToDictionary(group => group.Key, group => group.ToList());
        if (held.TryGetValue(Criterion.DataSensitivity, out var data) && data is [DataSensitivityAnswer said] && plain.Answers.OfType<DataSensitivityAnswer>().FirstOrDefault() is { } more)
        {
            held[Criterion.DataSensitivity] = [DataReader.Joined(said, more)];
        }

        var rest = plain.Answers.Concat(beside).Where(answer => !held.ContainsKey(answer.Criterion)).DistinctBy(answer => answer.Criterion);
        var answers = InOrder([.. held.Values.Where(answers => answers.Count == 1).Select(answers => answers[0]), .. rest]);

        // Only what was asked is asked back.
        return new Answered(answers, [.. candidates.Where(candidate => candidate.Criterion == message.Pending && answers.All(answer => answer.Criterion != message.Pending))], days);
    }

    /// <summary>"Monthly budget: 20k".</summary>
    private static Answer WithRate(Answer answer, WordList words, int first) =>
        answer is BudgetAnswer { Amount: { Per: null } amount } budget && Rates.Leading(words, first) is { } rate
            ? budget with { Amount = amount with { Min = Times(amount.Min, rate.Factor), Max = Times(amount.Max, rate.Factor), Per = rate.Per } }
            : answer;

    /// <summary>"Deadline: 1 May" is the latest day.</summary>
    private static Answer AsDeadline(Answer answer, WordList words, int first) =>
        answer is TimelineAnswer { MaxDays: not null } timeline && IsDeadline(words, first) ? timeline with { MinDays = null } : answer;

    /// <summary>"Deadline: …", but not "it's not a deadline: …".</summary>
    private static bool IsDeadline(WordList words, int first) =>
        (words.Is(first - 2, "deadline") || (words.Is(first - 2, "date") && words.Is(first - 3, "due"))) && !(words[first - 3].Text is "no" or "not") && !words.Is(first - 4, "not");

    private static decimal? Times(decimal? value, decimal factor) => value is null ? null : decimal.Round(value.Value * factor, 2).Trimmed();

    private static IReadOnlyList<Answer> InOrder(IReadOnlyList<Answer> answers) => [.. Criterion.All.SelectMany(criterion => answers.Where(answer => answer.Criterion == criterion))];

    /// <param name="message">The message.</param>
    /// <param name="values">Its values.</param>
    /// <param name="taken">Words that say something else.</param>
    /// <param name="read">Words that are read by themselves.</param>
    private Answered ReadPlain(Message message, Values values, Taken taken, List<Labelled> read)
    {
        var amounts = values.Amounts.FindAll(found => IsFree(found) && !taken.IsPartOfWish(found));
        var times = Retraction.Kept(message, values.Times.FindAll(found => IsFree(found) && !taken.IsPartOfWish(found)), amounts);
        var counts = values.Counts.FindAll(IsFree);
        var sums = amounts.FindAll(found => !Amount.Of(found.Result).IsBare);
        var phrases = Found.In(message, new ChoiceModel(vocabulary, message.Pending).Read(message.Folded, message.IsAboutOther))
            .FindAll(found => IsFree(found) && IsOwn(message, found) && (PhraseOf(found).Occasion == Occasion.Anywhere || !taken.IsPartOfPriority(found))
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
        var corrections = Corrections(message.Folded);
        var said = phrases
            .Where(found => !IsAskedAbout(message, found))
            .Select(found => new Said(PhraseOf(found).Meaning, (bool)found.Result.Resolution[ChoiceModel.DeniedKey], CountBefore(corrections, found.First)))
            .ToList();

        // Where time is asked "6m" is months; elsewhere an amount takes its rate ("$8k a month") with it.
        times = WithoutOverlaps(times, message.AsksForTime ? amounts.FindAll(found => Amount.Of(found.Result).Unit is not null) : sums);
        amounts = WithoutOverlaps(WithoutOverlaps(amounts, times), counts);

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
        var given = InOrder([.. answers.OfType<Answer>()]);
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
        var (low, high) = (0, entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = entries[middle].Span.Last < word ? (middle + 1, high) : (low, middle);
        }

        return low < entries.Count && entries[low].Span.First <= word;
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
