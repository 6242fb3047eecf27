using System.Collections;
using System.Collections.Immutable;

namespace SourcingBot.Advice.Criteria;

/// <summary>
/// Everything known about one decision so far: at most one answer per criterion. Immutable; the order in which answers came
/// is not kept, so it can never matter.
/// </summary>
public sealed class AnswerSheet : IReadOnlyCollection<Answer>
{
    public static readonly AnswerSheet Empty = new(ImmutableDictionary<Criterion, Answer>.Empty);

    private readonly ImmutableDictionary<Criterion, Answer> _answers;

    private AnswerSheet(ImmutableDictionary<Criterion, Answer> answers) => _answers = answers;

    public int Count => _answers.Count;

    public Answer? this[Criterion criterion] => _answers.GetValueOrDefault(criterion);

    public static AnswerSheet Of(params IEnumerable<Answer> answers) => answers.Aggregate(Empty, (sheet, answer) => sheet.With(answer));

    public AnswerSheet With(Answer answer) => new(_answers.SetItem(answer.Criterion, answer));

    public AnswerSheet Without(Criterion criterion) => new(_answers.Remove(criterion));

    public bool IsAnswered(Criterion criterion) => _answers.ContainsKey(criterion);

    /// <summary>In the order of <see cref="Criterion.All"/>.</summary>
    public IEnumerator<Answer> GetEnumerator() =>
        Criterion.All.Where(IsAnswered).Select(c => _answers[c]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
