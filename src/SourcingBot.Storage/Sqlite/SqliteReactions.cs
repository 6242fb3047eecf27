using Microsoft.Extensions.Options;
using SourcingBot.BotFramework;
using SourcingBot.Dialogs.Reactions;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteReactions(SqliteWriter writer, IOptions<UnansweredOptions> options, TimeProvider time) : IReactions
{
    private readonly int keepDays = options.Value.KeepDays;

    // Nothing finer than the day: a time of day would lead to the conversation.
    private long Today => time.GetUtcNow().ToUnixTimeMilliseconds() / 86_400_000;

    public void Note(Reaction reaction, int by)
    {
        if (keepDays > 0)
        {
            TurnEffects.Add(new ReactionChange(reaction, by));
        }
    }

    /// <summary>As part of a turn's commit. What is taken back was counted before, or forgotten since.</summary>
    public void Count(Statements statements, ReactionChange change)
    {
        var (language, subject, kind) = change.Reaction;
        Forget(statements);
        if (change.By > 0)
        {
            statements.Execute(
                """
                INSERT INTO reactions (language, subject, kind, times, last_day) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (language, subject, kind) DO UPDATE SET times = reactions.times + excluded.times, last_day = excluded.last_day
                """,
                language, subject, kind, change.By, Today);
        }
        else
        {
            statements.Execute(
                "UPDATE reactions SET times = times + $4 WHERE language = $1 AND subject = $2 AND kind = $3 AND times > 0", language, subject, kind, change.By);
        }
    }

    public Task<IReadOnlyList<CountedReaction>> ReadAsync(CancellationToken cancellationToken) => writer.WriteAsync<IReadOnlyList<CountedReaction>>(
        statements =>
        {
            Forget(statements);
            return (statements.All(
                "SELECT language, subject, kind, times, last_day FROM reactions WHERE times > 0 ORDER BY times DESC, last_day DESC, language, subject, kind",
                row => new CountedReaction(
                    new Reaction(row.GetString(0), row.GetString(1), row.GetString(2)), row.GetInt32(3), DateOnly.FromDateTime(DateTime.UnixEpoch.AddDays(row.GetInt64(4))))), true);
        },
        cancellationToken);

    private void Forget(Statements statements) => statements.Execute("DELETE FROM reactions WHERE last_day <= $1", Today - keepDays);
}
