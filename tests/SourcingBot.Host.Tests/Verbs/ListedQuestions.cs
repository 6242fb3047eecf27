using SourcingBot.Dialogs.Unanswered;

namespace SourcingBot.Host.Tests.Verbs;

/// <summary>A store with these questions, each asked once.</summary>
internal sealed class ListedQuestions(params string[] texts) : IUnansweredQuestions
{
    private readonly List<UnansweredQuestion> _questions = [.. texts.Select(text => new UnansweredQuestion("en", text))];

    public IEnumerable<string> Texts => _questions.Select(question => question.Text);

    public void Note(UnansweredQuestion question) => _questions.Add(question);

    public Task<IReadOnlyList<CountedQuestion>> ReadAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CountedQuestion>>([.. _questions.Select(question => new CountedQuestion(question, 1, new DateOnly(2026, 11, 22)))]);

    public Task<int> RemoveAsync(IReadOnlyCollection<UnansweredQuestion> questions, CancellationToken cancellationToken) => Task.FromResult(_questions.RemoveAll(questions.Contains));
}
