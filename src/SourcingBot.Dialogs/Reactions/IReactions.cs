namespace SourcingBot.Dialogs.Reactions;

/// <summary>What people think of the answers, counted so that authors see which ones are not liked.</summary>
public interface IReactions
{
    /// <summary>Counts once the running turn is committed.</summary>
    /// <param name="by">1 for a reaction, -1 for one that is taken back.</param>
    void Note(Reaction reaction, int by);

    /// <summary>The most frequent first.</summary>
    Task<IReadOnlyList<CountedReaction>> ReadAsync(CancellationToken cancellationToken);
}
