using SourcingBot.BotFramework;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Storage.Sqlite;

/// <summary>Deletes one person's data within a transaction.</summary>
internal sealed class Erasure(Statements statements, Person person, DateTimeOffset now)
{
    // What is kept of a link when its contents are gone: how many opened, started and finished.
    private const string Counted = "('opened', 'started', 'finished')";

    /// <summary>What a turn says is dropped if it came before its person deleted everything: it was being handled then, or is delivered again.</summary>
    public static bool Covers(Statements statements, IncomingTurn incoming) =>
        incoming.Activity is { From.Id: { Length: > 0 } user, Timestamp: { } said }
        && statements.Single(
            "SELECT time FROM erasures WHERE hash = $1", row => row.GetInt64(0), new Person(incoming.Conversation.ChannelId, incoming.Conversation.ConversationId, user).Hash)
            is > 0 and var erased && said.ToUnixTimeMilliseconds() <= erased;

    /// <returns>False where others talk in the same conversation.</returns>
    public bool Run()
    {
        var isAlone = !AreOthersThere();
        ForgetResults();
        statements.Execute(
            "UPDATE state SET json = NULL, version = version + 1 WHERE json IS NOT NULL AND key = $1", $"{OfConversation}/users/{person.UserId}");
        statements.Execute(
            "DELETE FROM inquiries WHERE channel_id = $1 AND conversation_id = $2 AND user_id = $3", person.ChannelId, person.ConversationId, person.UserId);
        if (isAlone)
        {
            ForgetConversation();
        }

        statements.Execute(
            "INSERT INTO erasures (hash, time) VALUES ($1, $2) ON CONFLICT (hash) DO UPDATE SET time = excluded.time", person.Hash, now.ToUnixTimeMilliseconds());
        return isAlone;
    }

    private string OfConversation => $"{person.ChannelId}/conversations/{person.ConversationId}";

    private bool AreOthersThere() => statements.Single(
        "SELECT COUNT(*) FROM state WHERE json IS NOT NULL AND key <> $2 AND substr(key, 1, length($1)) = $1",
        row => row.GetInt64(0) > 0,
        $"{OfConversation}/users/", $"{OfConversation}/users/{person.UserId}");

    private void ForgetResults()
    {
        var ids = statements.All(
            "SELECT id FROM results WHERE channel_id = $1 AND conversation_id = $2 AND user_id = $3", row => row.GetString(0),
            person.ChannelId, person.ConversationId, person.UserId);
        foreach (var id in ids)
        {
            foreach (var (other, document) in statements.All("SELECT id, document FROM results WHERE compares_with = $1", row => (row.GetString(0), row.GetString(1)), id))
            {
                statements.Execute(
                    "UPDATE results SET compares_with = NULL, document = $2 WHERE id = $1", other, ResultDocument.Read(document).WithoutComparison().Write());
            }

            statements.Execute("DELETE FROM results WHERE id = $1", id);
        }
    }

    private void ForgetConversation()
    {
        ForgetLink();
        statements.Execute("UPDATE state SET json = NULL, version = version + 1 WHERE json IS NOT NULL AND key = $1", OfConversation);
        statements.Execute(
            "DELETE FROM activities WHERE conversation = (SELECT number FROM conversations WHERE channel_id = $1 AND conversation_id = $2)",
            person.ChannelId, person.ConversationId);
        statements.Execute("DELETE FROM uploads WHERE conversation_id = $1", person.ConversationId);
        statements.Execute("DELETE FROM web_resumes WHERE conversation_id = $1", person.ConversationId);
        statements.Execute("DELETE FROM web_conversations WHERE conversation_id = $1", person.ConversationId);
    }

    private void ForgetLink()
    {
        var links = statements.All(
            "SELECT DISTINCT link_id FROM link_events WHERE conversation_id = $1", row => row.GetString(0), person.ConversationId);
        statements.Execute(
            $"""
            DELETE FROM link_events WHERE conversation_id = $1 AND (kind NOT IN {Counted}
              OR number > (SELECT MIN(first.number) FROM link_events first WHERE first.conversation_id = $1 AND first.link_id = link_events.link_id AND first.kind = link_events.kind))
            """,
            person.ConversationId);
        statements.Execute("UPDATE link_events SET conversation_id = NULL, details = '{}' WHERE conversation_id = $1", person.ConversationId);
        foreach (var link in links)
        {
            SqliteLinkEvents.Add(statements, new LinkEvent(link, null, LinkEventKind.Erased, now));
        }

        var own = statements.Single("SELECT link FROM web_conversations WHERE conversation_id = $1 AND link IS NOT NULL", row => row.GetString(0), person.ConversationId);
        if (own is not null && SqliteLinkStore.Find(statements, own) is { IsForOnePerson: true } personal)
        {
            statements.Execute("UPDATE links SET details = $2 WHERE id = $1", own, SalesLinkJson.Write(personal.WithoutPerson()));
        }
    }
}
