namespace SourcingBot.Storage.Sqlite;

/// <summary>What the store has of an activity that is delivered (again).</summary>
/// <param name="Row">Its key in the table.</param>
internal sealed record Delivery(long Row, string Status, string ActivityId);
