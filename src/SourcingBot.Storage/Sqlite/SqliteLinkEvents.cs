using System.Collections.Frozen;
using System.Text.Json;
using SourcingBot.BotFramework;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteLinkEvents(SqliteWriter writer, SqliteReaders readers) : ILinkEvents
{
    // As they stand in the table; a kind may be called otherwise in the program, never here.
    private static readonly FrozenDictionary<LinkEventKind, string> Names =
        Enum.GetValues<LinkEventKind>().ToFrozenDictionary(kind => kind, kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()));

    private static readonly FrozenDictionary<string, LinkEventKind> Kinds = Names.ToFrozenDictionary(name => name.Value, name => name.Key);

    public void Note(LinkEvent happened) => TurnEffects.Add(happened);

    /// <summary>As part of a turn's commit, or of another write.</summary>
    public static void Add(Statements statements, LinkEvent happened) => statements.Execute(
        "INSERT INTO link_events (link_id, conversation_id, kind, time, details) VALUES ($1, $2, $3, $4, $5)",
        happened.LinkId, happened.ConversationId, Names[happened.Kind], happened.At.ToUnixTimeMilliseconds(), LinkEventJson.Write(happened));

    public Task AddAsync(LinkEvent happened, CancellationToken cancellationToken) => writer.WriteAsync(
        statements =>
        {
            Add(statements, happened);
            return (true, true);
        },
        cancellationToken);

    public Task AddIfQuietAsync(LinkEvent happened, TimeSpan quiet, CancellationToken cancellationToken) => writer.WriteAsync(
        statements =>
        {
            var isQuiet = statements.Single(
                "SELECT COUNT(*) FROM link_events WHERE conversation_id = $1 AND time > $2",
                row => row.GetInt64(0) == 0,
                happened.ConversationId, (happened.At - quiet).ToUnixTimeMilliseconds());
            if (isQuiet)
            {
                Add(statements, happened);
            }

            return (isQuiet, isQuiet);
        },
        cancellationToken);

    public Task<IReadOnlyList<LinkEvent>> ReadAsync(string linkId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<LinkEvent>>(readers.Read(statements => statements.All(
            "SELECT conversation_id, kind, time, details FROM link_events WHERE link_id = $1 ORDER BY number",
            row => LinkEventJson.Read(linkId, row.IsDBNull(0) ? null : row.GetString(0), Kinds[row.GetString(1)], Moment.At(row, 2), row.GetString(3)),
            linkId)));
    }

    /// <summary>Of one conversation, in the order in which it happened.</summary>
    public static IReadOnlyList<LinkEvent> ReadOf(Statements statements, string conversationId) => statements.All(
        "SELECT link_id, kind, time, details FROM link_events WHERE conversation_id = $1 ORDER BY number",
        row => LinkEventJson.Read(row.GetString(0), conversationId, Kinds[row.GetString(1)], Moment.At(row, 2), row.GetString(3)),
        conversationId);

    public Task<IReadOnlyDictionary<string, LinkCounts>> CountAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Somebody may finish twice, after having started over; what was erased has no conversation, and counts by its event.
        return Task.FromResult<IReadOnlyDictionary<string, LinkCounts>>(readers.Read(statements => statements.All(
            """
            SELECT link_id,
              COUNT(DISTINCT CASE WHEN kind = 'opened' THEN COALESCE(conversation_id, CAST(number AS TEXT)) END),
              COUNT(DISTINCT CASE WHEN kind = 'started' THEN COALESCE(conversation_id, CAST(number AS TEXT)) END),
              COUNT(DISTINCT CASE WHEN kind = 'finished' THEN COALESCE(conversation_id, CAST(number AS TEXT)) END),
              MAX(time)
            FROM link_events GROUP BY link_id
            """,
            row => (Link: row.GetString(0), Counts: new LinkCounts(row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), Moment.At(row, 4)))))
            .ToDictionary(row => row.Link, row => row.Counts));
    }
}
