namespace SourcingBot.Storage;

/// <summary>Where the data is. Bound to <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string SectionName = "Storage";

    /// <summary><c>Sqlite</c> is the one provider there is.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>A relative path counts from the directory the program is started in.</summary>
    public string ConnectionString { get; set; } = "Data Source=data/sourcingbot.db";
}
