namespace SourcingBot.Storage.Sqlite;

/// <summary>Where an activity stands in its conversation.</summary>
/// <param name="Time">In milliseconds since 1970.</param>
internal readonly record struct Place(long Position, long Time)
{
    public Place Next => new(Position + 1, Time + 1);
}
