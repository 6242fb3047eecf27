using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace SourcingBot.Storage;

internal sealed class StorageOptionsCheck : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        if (!string.Equals(options.Provider, "Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            return ValidateOptionsResult.Fail(
                $"Storage:Provider is '{options.Provider}', and this version knows only 'Sqlite'. Set it to 'Sqlite' or leave it out.");
        }

        SqliteConnectionStringBuilder connection;
        try
        {
            connection = new SqliteConnectionStringBuilder(options.ConnectionString);
        }
        catch (ArgumentException e)
        {
            return ValidateOptionsResult.Fail(
                $"Storage:ConnectionString '{options.ConnectionString}' cannot be read: {e.Message} Write it like 'Data Source=data/sourcingbot.db'.");
        }

        // A database in memory belongs to one connection, and what a restart forgets was never durable.
        if (string.IsNullOrWhiteSpace(connection.DataSource) || connection.DataSource.Contains(":memory:") || connection.Mode == SqliteOpenMode.Memory)
        {
            return ValidateOptionsResult.Fail(
                $"Storage:ConnectionString '{options.ConnectionString}' names no file. Write it like 'Data Source=data/sourcingbot.db'.");
        }

        return ValidateOptionsResult.Success;
    }
}
