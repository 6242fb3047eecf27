using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>Everything that a message answers: what it states, what it picks by its place, and what it puts behind labels.</summary>
internal sealed class AnswerReader(Vocabulary vocabulary)
{
    private readonly StatementReader _statements = new(vocabulary);

    public Answered Read(Message message, Values values, Taken taken) => WithUnmarked(message, taken, ReadMarked(message, values, taken));

    private Answered ReadMarked(Message message, Values values, Taken taken)
    {
        var labelled = message.Labels.Where(entry => !taken.Overlaps(entry.Span)).ToList();
        if (labelled.Count > 0)
        {
            return WithLabelled(message, labelled, _statements.Read(message, values, taken, labelled));
        }

        if (OptionReader.Read(message) is not { } picked)
        {
            return _statements.Read(message, values, taken, []);
        }

        var others = picked.End == message.Words.Count ? Answered.Nothing : _statements.Read(message, values, taken, [new Labelled(message.Pending!, new WordSpan(0, picked.End - 1))]);
        return others with { Answers = Answered.InOrder([picked.Answer, .. others.Answers.Where(answer => answer.Criterion != message.Pending)]), Candidates = [] };
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
            : new Answered(Answered.InOrder([.. answered.Answers, .. held]), [.. answered.Candidates.Where(candidate => held.All(answer => answer.Criterion != candidate.Criterion))], days);
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
        var answers = Answered.InOrder([.. held.Values.Where(answers => answers.Count == 1).Select(answers => answers[0]), .. rest]);

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
        words.Grammar.Deadlines.Names.TryMatch(words, first - 2, -1, out _, out _) && !words.Is(first - 3, words.Grammar.Deadlines.Denying) && !words.Is(first - 4, words.Grammar.Common.Not);

    private static decimal? Times(decimal? value, decimal factor) => value is null ? null : decimal.Round(value.Value * factor, 2).Trimmed();
}
