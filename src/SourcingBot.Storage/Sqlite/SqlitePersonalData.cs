using SourcingBot.BotFramework;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqlitePersonalData(SqliteWriter writer, SqliteReaders readers, SqliteCheckpoint checkpoint, TimeProvider time) : IPersonalData
{
    public void Erase(Person person) => TurnEffects.Add(new ErasedPerson(person));

    public async Task<bool> EraseAsync(Person person, CancellationToken cancellationToken)
    {
        var isAlone = await writer.WriteAsync(statements => (new Erasure(statements, person, time.GetUtcNow()).Run(), true), cancellationToken);
        checkpoint.Run();
        return isAlone;
    }

    public Task<PersonalData> ReadAsync(Person person, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(statements => Read(statements, person)));
    }

    private static PersonalData Read(Statements statements, Person person)
    {
        var isOfOthersToo = statements.Single(
            "SELECT COUNT(*) FROM state WHERE json IS NOT NULL AND substr(key, 1, length($1)) = $1", row => row.GetInt64(0) > 1,
            $"{person.ChannelId}/conversations/{person.ConversationId}/users/");
        return new PersonalData(person)
        {
            Memory = statements.Single(
                "SELECT json FROM state WHERE key = $1 AND json IS NOT NULL", row => row.GetString(0), $"{person.ChannelId}/conversations/{person.ConversationId}/users/{person.UserId}"),
            Transcript = Transcript(statements, person, isOfOthersToo),
            Results = SqliteResultStore.Read(statements, person.ChannelId, person.ConversationId, person.UserId),
            Events = SqliteLinkEvents.ReadOf(statements, person.ConversationId),
            Inquiries = SqliteInquiries.ReadOf(statements, person),
            Files = statements.All(
                "SELECT content_type, received, content FROM uploads WHERE conversation_id = $1 ORDER BY received",
                row => (row.GetString(0), Moment.At(row, 1), row.GetFieldValue<byte[]>(2)),
                person.ConversationId),
            Link = statements.Single("SELECT link FROM web_conversations WHERE conversation_id = $1 AND link IS NOT NULL", row => row.GetString(0), person.ConversationId) is { } link
                && SqliteLinkStore.Find(statements, link) is { IsForOnePerson: true } own ? own : null,
        };
    }

    /// <summary>Where several people talk, what this one said and was told.</summary>
    private static IReadOnlyList<(DateTimeOffset, bool, string)> Transcript(Statements statements, Person person, bool isOfOthersToo)
    {
        var all = statements.All(
            """
            SELECT a.time, a.direction, a.json
            FROM conversations c JOIN activities a ON a.id > c.number * 16777216 AND a.id < (c.number + 1) * 16777216
            WHERE c.channel_id = $1 AND c.conversation_id = $2 ORDER BY a.id
            """,
            row => (At: Moment.At(row, 0), IsIncoming: row.GetString(1) == "in", Json: row.GetString(2)),
            person.ChannelId, person.ConversationId);
        return isOfOthersToo ? [.. all.Where(said => IsOf(person, said.Json, said.IsIncoming))] : all;
    }

    private static bool IsOf(Person person, string json, bool isIncoming) =>
        ActivityJson.Read(json) is var activity && (isIncoming ? activity.From : activity.Recipient)?.Id == person.UserId;
}
