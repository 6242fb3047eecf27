namespace SourcingBot.Storage.Sqlite;

/// <summary>An activity about to be stored, written as JSON by its sender's thread and not by the writer's.</summary>
/// <param name="Id">Null where the store gives one.</param>
internal readonly record struct ActivityRow(string? Id, string Json);
