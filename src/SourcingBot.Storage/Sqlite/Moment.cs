using Microsoft.Data.Sqlite;

namespace SourcingBot.Storage.Sqlite;

/// <summary>Times as they are stored: milliseconds since 1970.</summary>
internal static class Moment
{
    public static DateTimeOffset At(SqliteDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    public static DateTimeOffset? AtOrNull(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : At(row, column);
}
