using Microsoft.Data.Sqlite;
using SourcingBot.BotFramework;

namespace SourcingBot.Bench;

/// <summary>The least a durable bot could do: parse the activity, write one row with a synced commit, answer.</summary>
internal static class BareEndpoint
{
    public static async Task<int> ServeAsync(string address, string database)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        await ExecuteAsync(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE activity (id INTEGER PRIMARY KEY, json TEXT NOT NULL)");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO activity (json) VALUES ($json)";
        var json = insert.Parameters.Add("$json", SqliteType.Text);
        var one = new SemaphoreSlim(1);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        var app = builder.Build();
        app.MapPost("/activities", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            var activity = ActivityJson.Read(body.ToArray());
            await one.WaitAsync();
            try
            {
                json.Value = ActivityJson.Write(activity);
                insert.ExecuteNonQuery();
            }
            finally
            {
                one.Release();
            }

            return Results.Ok();
        });
        await app.RunAsync();
        return 0;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
