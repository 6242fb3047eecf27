namespace SourcingBot.Storage.Sqlite;

/// <summary>Where an activity stands.</summary>
/// <param name="Conversation">The conversation's number in this database.</param>
/// <param name="Position">In the conversation, from 1.</param>
/// <param name="Time">In milliseconds since 1970.</param>
internal readonly record struct Place(long Conversation, long Position, long Time)
{
    /// <summary>How many activities a conversation can have.</summary>
    public const long MostPositions = 16777216;

    /// <summary>The key in the table: what belongs to one conversation lies together, in order.</summary>
    public long Row => (Conversation * MostPositions) + Position;

    public Place Next => Later(1);

    public Place Later(int count) => new(Conversation, Position + count, Time + count);

    /// <summary>The same place at another time, if there is one.</summary>
    public Place At(long? time) => this with { Time = time ?? Time };
}
