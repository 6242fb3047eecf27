namespace SourcingBot.BotFramework;

/// <summary>All that one turn changes: committed whole or not at all.</summary>
/// <param name="Incoming">Stored together with its replies, or marked done if it was accepted before.</param>
/// <param name="State">Every document with the version it was read at.</param>
/// <param name="Outgoing">In the order in which they were sent. The store gives each a position after the incoming one, and an id where it has none.</param>
/// <param name="Effects">What else is to be kept, as <see cref="TurnEffects.Add"/> was given it.</param>
public sealed record TurnCommit(IncomingTurn Incoming, IReadOnlyList<StateWrite> State, IReadOnlyList<WrittenActivity> Outgoing, IReadOnlyList<object> Effects)
{
    public TurnCommit(IncomingTurn incoming, IReadOnlyList<StateWrite> state, IReadOnlyList<WrittenActivity> outgoing)
        : this(incoming, state, outgoing, [])
    {
    }
}
