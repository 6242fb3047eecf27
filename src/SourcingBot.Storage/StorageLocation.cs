namespace SourcingBot.Storage;

/// <summary>Where the data really is, for people who look for it.</summary>
/// <param name="FullPath">Of the database's file.</param>
public sealed record StorageLocation(string FullPath);
