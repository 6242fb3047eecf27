namespace SourcingBot.Dialogs.Unanswered;

/// <summary>What people asked and no article answers, kept so that authors can add what is missing.</summary>
public interface IUnansweredQuestions
{
    /// <summary>Counts the question once the running turn is committed.</summary>
    void Note(UnansweredQuestion question);

    /// <summary>The most frequent first.</summary>
    Task<IReadOnlyList<CountedQuestion>> ReadAsync(CancellationToken cancellationToken);

    /// <returns>How many of them were there.</returns>
    Task<int> RemoveAsync(IReadOnlyCollection<UnansweredQuestion> questions, CancellationToken cancellationToken);
}
