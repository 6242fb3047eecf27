using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;
using SourcingBot.Dialogs.Unanswered;
using SourcingBot.Sales.Prospects;
using SourcingBot.Sales.Results;

namespace SourcingBot.Storage.Sqlite;

/// <summary>What turns read and commit; what waits for its delivery is in the other file.</summary>
internal sealed partial class SqliteTurnStore(SqliteWriter writer, SqliteReaders readers, SqliteUnansweredQuestions unanswered, SqliteReactions reactions, EmbeddedChannels embedded, SqliteCheckpoint checkpoint, TimeProvider time) : ITurnStore
{
    public Task<IReadOnlyDictionary<string, StoredState>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read<IReadOnlyDictionary<string, StoredState>>(statements =>
        {
            var found = new Dictionary<string, StoredState>(keys.Count);
            foreach (var key in keys)
            {
                var state = statements.Single(
                    "SELECT json, version FROM state WHERE key = $1 AND json IS NOT NULL",
                    row => new StoredState(row.GetString(0), row.GetInt64(1)),
                    key);
                if (state is not null)
                {
                    found[key] = state;
                }
            }

            return found;
        }));
    }

    public Task<CommitResult> AcceptAsync(IncomingTurn incoming, CancellationToken cancellationToken)
    {
        // Here and not in the writer: what can be done beforehand holds nobody up.
        var activity = incoming.Written;
        return writer.WriteAsync(
            statements =>
            {
                if (FindDelivery(statements, incoming) is { } known)
                {
                    return (new CommitResult(CommitOutcome.Duplicate, known.ActivityId), false);
                }

                if (Erasure.Covers(statements, incoming))
                {
                    return (new CommitResult(CommitOutcome.Duplicate, incoming.Written.Id), false);
                }

                var place = TakePlaces(statements, incoming, 1);
                var logged = InsertIncoming(statements, incoming, activity, place, "accepted");
                return (new CommitResult(CommitOutcome.Committed, logged.Id, [logged]), true);
            },
            cancellationToken);
    }

    public async Task<CommitResult> CommitAsync(TurnCommit turn, CancellationToken cancellationToken)
    {
        var result = await CommitWholeAsync(turn, cancellationToken);
        if (result.Outcome == CommitOutcome.Committed && turn.Effects.OfType<ErasedPerson>().Any())
        {
            checkpoint.Run();
        }

        return result;
    }

    private Task<CommitResult> CommitWholeAsync(TurnCommit turn, CancellationToken cancellationToken)
    {
        var incoming = turn.Incoming;
        cancellationToken.ThrowIfCancellationRequested();
        if (incoming.Activity.Type == ActivityTypes.Typing && turn.State.Count == 0 && turn.Outgoing.Count == 0 && turn.Effects.Count == 0
            && readers.Read(statements => FindDelivery(statements, incoming)) is null)
        {
            // Somebody typed, the bot did not mind: nothing happened that anybody could miss.
            return Task.FromResult(new CommitResult(CommitOutcome.Committed, incoming.Activity.Id));
        }

        // A deletion comes last: with it goes what else the turn keeps.
        var isErasure = turn.Effects.OfType<ErasedPerson>().Any();
        var effects = isErasure ? turn.Effects.OrderBy(effect => effect is ErasedPerson) : turn.Effects.AsEnumerable();
        var activity = isErasure ? ErasedActivity.OfIncoming(incoming) : incoming.Written;
        return writer.WriteAsync(
            statements =>
            {
                var known = FindDelivery(statements, incoming);
                if (known is { Status: not "accepted" })
                {
                    return (new CommitResult(CommitOutcome.Duplicate, known.ActivityId), false);
                }

                if (Erasure.Covers(statements, incoming))
                {
                    return (new CommitResult(CommitOutcome.Duplicate, incoming.Written.Id), false);
                }

                foreach (var write in turn.State)
                {
                    if (!Write(statements, write))
                    {
                        return (new CommitResult(CommitOutcome.Stale, known?.ActivityId), false);
                    }
                }

                foreach (var effect in effects)
                {
                    Keep(statements, effect);
                }

                var logged = new List<LoggedActivity>(turn.Outgoing.Count + 1);
                var places = turn.Outgoing.Count + (known is null ? 1 : 0);
                var place = places == 0 ? default : TakePlaces(statements, incoming, places);
                if (known is null)
                {
                    // Whoever said it still sees it: what streams deliver now is what came.
                    var inserted = InsertIncoming(statements, incoming, activity, place, "done");
                    logged.Add(isErasure ? inserted with { Json = incoming.Written.Json } : inserted);
                    place = place.Next;
                }
                else
                {
                    statements.Execute("UPDATE activities SET status = 'done' WHERE id = $1", known.Row);
                }

                foreach (var reply in turn.Outgoing)
                {
                    logged.Add(InsertReply(statements, incoming.Conversation, isErasure ? ErasedActivity.OfReply(reply) : reply, place));
                    place = place.Next;
                }

                return (new CommitResult(CommitOutcome.Committed, known?.ActivityId ?? logged[0].Id, logged), true);
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<IncomingTurn>> ReadAcceptedAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<IncomingTurn>>(readers.Read(statements => statements.All(
            """
            SELECT c.channel_id, c.conversation_id, a.delivery_key, a.json
            FROM activities a JOIN conversations c ON c.number = a.conversation
            WHERE a.status = 'accepted' ORDER BY a.time, a.id
            """,
            row => new IncomingTurn(new ConversationKey(row.GetString(0), row.GetString(1)), row.GetString(2), ActivityJson.Read(row.GetString(3))))));
    }

    private static Delivery? FindDelivery(Statements statements, IncomingTurn incoming) => statements.Single(
        """
        SELECT a.id, a.status, a.activity_id
        FROM conversations c JOIN activities a ON a.conversation = c.number AND a.delivery_key = $3
        WHERE c.channel_id = $1 AND c.conversation_id = $2
        """,
        row => new Delivery(row.GetInt64(0), row.GetString(1), row.GetString(2)),
        incoming.Conversation.ChannelId, incoming.Conversation.ConversationId, incoming.DeliveryKey);

    // One statement hands out several positions and as many milliseconds, both after everything the conversation has:
    // Web Chat sorts by time, and a clock may stand still or go back.
    private Place TakePlaces(Statements statements, IncomingTurn incoming, int count)
    {
        var last = statements.Single(
            """
            INSERT INTO conversations (channel_id, conversation_id, last_position, last_time) VALUES ($1, $2, $3, $4)
            ON CONFLICT (channel_id, conversation_id) DO UPDATE SET
              last_position = conversations.last_position + excluded.last_position,
              last_time = CASE WHEN excluded.last_time > conversations.last_time + excluded.last_position
                THEN excluded.last_time ELSE conversations.last_time + excluded.last_position END,
              stopped = CASE WHEN $5 = 1 THEN NULL ELSE conversations.stopped END
            RETURNING number, last_position, last_time
            """,
            row => new Place(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)),
            incoming.Conversation.ChannelId, incoming.Conversation.ConversationId, count, time.GetUtcNow().ToUnixTimeMilliseconds() + count - 1, incoming.Reopens ? 1 : 0);
        return last.Later(1 - count);
    }

    private static LoggedActivity InsertIncoming(Statements statements, IncomingTurn incoming, WrittenActivity activity, Place place, string status) =>
        Insert(statements, place, "in", status, incoming.DeliveryKey, activity.Id ?? NewId(incoming.Conversation, place), activity);

    private LoggedActivity InsertReply(Statements statements, ConversationKey conversation, WrittenActivity reply, Place place) =>
        Insert(
            statements, reply.Operation == ActivityOperation.Send ? place : place.At(FirstTime(statements, place, reply.Id)), "out",
            embedded.Serve(conversation.ChannelId) ? "done" : "queued",
            null,
            // An update has the id of what it replaces on the screen.
            string.IsNullOrEmpty(reply.Id) ? NewId(conversation, place) : reply.Id,
            reply);

    // Web Chat sorts by time: a message that was changed stays where it was.
    private static long? FirstTime(Statements statements, Place place, string? id) => statements.Single(
        "SELECT time FROM activities WHERE id > $1 AND id < $2 AND activity_id = $3 ORDER BY id LIMIT 1",
        row => (long?)row.GetInt64(0),
        place.Row - place.Position, place.Row, id);

    private static LoggedActivity Insert(
        Statements statements, Place place, string direction, string status, string? deliveryKey, string id, WrittenActivity activity)
    {
        statements.Execute(
            """
            INSERT INTO activities (id, conversation, direction, status, delivery_key, activity_id, time, json, operation)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            place.Row, place.Conversation, direction, status, deliveryKey, id, place.Time, activity.Json, Name(activity.Operation));
        return new LoggedActivity(place.Position, id, DateTimeOffset.FromUnixTimeMilliseconds(place.Time), direction == "in", activity.Json);
    }

    private static string? Name(ActivityOperation operation) => operation switch
    {
        ActivityOperation.Update => "update",
        ActivityOperation.Delete => "delete",
        _ => null,
    };

    private static string NewId(ConversationKey conversation, Place place) => $"{conversation.ConversationId}|{place.Position:0000000}";

    private void Keep(Statements statements, object effect)
    {
        switch (effect)
        {
            case UnansweredQuestion question:
                unanswered.Count(statements, question);
                break;
            case ReactionChange change:
                reactions.Count(statements, change);
                break;
            case ForgottenConversation gone:
                SqliteConversationCleanup.Forget(statements, gone);
                break;
            case LinkEvent happened:
                SqliteLinkEvents.Add(statements, happened);
                break;
            case Result result:
                SqliteResultStore.Add(statements, result);
                break;
            case ErasedPerson erased:
                new Erasure(statements, erased.Person, time.GetUtcNow()).Run();
                break;
            default:
                throw new ArgumentException($"What a turn keeps is of a type that this store does not know: {effect.GetType()}.", nameof(effect));
        }
    }

    private static bool Write(Statements statements, StateWrite write)
    {
        if (write.ExpectedVersion > 0)
        {
            return statements.Execute(
                "UPDATE state SET json = $2, version = version + 1 WHERE key = $1 AND version = $3 AND json IS NOT NULL",
                write.Key, write.Json, write.ExpectedVersion) == 1;
        }

        if (write.Json is null)
        {
            return statements.Single("SELECT version FROM state WHERE key = $1 AND json IS NOT NULL", row => row.GetInt64(0), write.Key) == 0;
        }

        return statements.Execute(
            """
            INSERT INTO state (key, version, json) VALUES ($1, 1, $2)
            ON CONFLICT (key) DO UPDATE SET json = excluded.json, version = state.version + 1 WHERE state.json IS NULL
            """,
            write.Key, write.Json) == 1;
    }
}
