using SourcingBot.DirectLine;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteSigningKeyStore(SqliteWriter writer, TimeProvider time) : ISigningKeyStore
{
    public async Task<byte[]> GetOrAddAsync(byte[] proposed, CancellationToken cancellationToken)
    {
        // In one transaction, for two programs may start on a new file at the same moment.
        var secret = await writer.WriteAsync(
            statements =>
            {
                var added = statements.Execute(
                    "INSERT INTO signing_keys (name, secret, created) VALUES ('direct-line', $1, $2) ON CONFLICT (name) DO NOTHING",
                    Convert.ToBase64String(proposed), time.GetUtcNow().ToUnixTimeMilliseconds());
                return (statements.Single("SELECT secret FROM signing_keys WHERE name = 'direct-line'", row => row.GetString(0))!, added > 0);
            },
            cancellationToken);
        return Convert.FromBase64String(secret);
    }
}
