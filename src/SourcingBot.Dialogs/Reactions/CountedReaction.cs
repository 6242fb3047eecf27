namespace SourcingBot.Dialogs.Reactions;

/// <param name="Times">How often, in any conversation.</param>
/// <param name="LastDay">In UTC.</param>
public sealed record CountedReaction(Reaction Reaction, int Times, DateOnly LastDay);
