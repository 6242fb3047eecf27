using SourcingBot.Dialogs.Unanswered;

namespace SourcingBot.Dialogs.Tests.Unanswered;

/// <summary>What the bot handed over to be kept.</summary>
internal sealed class KeptQuestions : IUnansweredQuestions
{
    public List<UnansweredQuestion> Noted { get; } = [];

    public void Note(UnansweredQuestion question) => Noted.Add(question);

    public Task<IReadOnlyList<CountedQuestion>> ReadAsync(CancellationToken cancellationToken) => throw new NotSupportedException("The bot does not read them.");

    public Task<int> RemoveAsync(IReadOnlyCollection<UnansweredQuestion> questions, CancellationToken cancellationToken) => throw new NotSupportedException("The bot does not remove them.");
}
