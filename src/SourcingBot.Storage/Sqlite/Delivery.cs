namespace SourcingBot.Storage.Sqlite;

/// <summary>What the store has of an activity that is delivered (again).</summary>
internal sealed record Delivery(long Position, string Status, string ActivityId);
