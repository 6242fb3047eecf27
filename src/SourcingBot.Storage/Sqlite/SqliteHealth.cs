using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SourcingBot.Storage.Sqlite;

/// <summary>Writes, because a full disk or a read-only file still reads well.</summary>
internal sealed class SqliteHealth(SqliteWriter writer, TimeProvider time) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await writer.WriteAsync(
                statements => (statements.Execute(
                    "INSERT INTO heartbeats (name, time) VALUES ('health', $1) ON CONFLICT (name) DO UPDATE SET time = excluded.time",
                    time.GetUtcNow().ToUnixTimeMilliseconds()), true),
                cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The database cannot be written.", e);
        }
    }
}
