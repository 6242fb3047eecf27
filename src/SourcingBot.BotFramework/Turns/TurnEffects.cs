namespace SourcingBot.BotFramework;

/// <summary>What a turn wants kept beside the conversation: committed with it and never without it, so that a turn that runs again counts once.</summary>
public static class TurnEffects
{
    /// <param name="effect">Plain data of a type that the registered <see cref="ITurnStore"/> knows.</param>
    /// <exception cref="InvalidOperationException">No turn is running here, or it is over.</exception>
    public static void Add(object effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        (TurnWork.Current ?? throw new InvalidOperationException("Nothing can be kept here: that is done within a turn, so that it is committed with it.")).Keep(effect);
    }
}
