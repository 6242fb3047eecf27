using Microsoft.Data.Sqlite;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteInquiries(SqliteWriter writer, SqliteReaders readers) : IInquiries
{
    private const string Columns = "SELECT result_id, link_id, channel_id, conversation_id, user_id, time, details FROM inquiries";

    public Task<bool> AddAsync(Inquiry inquiry, CancellationToken cancellationToken) => writer.WriteAsync(
        statements =>
        {
            var person = inquiry.Person;
            if (statements.Single("SELECT COUNT(*) FROM results WHERE id = $1", row => row.GetInt64(0), inquiry.ResultId) == 0)
            {
                return (false, false);
            }

            var consented = new LinkEvent(inquiry.LinkId, person.ConversationId, LinkEventKind.Consented, inquiry.At) { ResultId = inquiry.ResultId, ConsentVersion = inquiry.ConsentVersion };
            SqliteLinkEvents.Add(statements, consented);
            SqliteLinkEvents.Add(statements, consented with { Kind = LinkEventKind.Inquired, ConsentVersion = null });
            statements.Execute(
                "INSERT INTO inquiries (result_id, link_id, channel_id, conversation_id, user_id, time, details) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                inquiry.ResultId, inquiry.LinkId, person.ChannelId, person.ConversationId, person.UserId, inquiry.At.ToUnixTimeMilliseconds(), InquiryJson.Write(inquiry));
            return (true, true);
        },
        cancellationToken);

    public Task<IReadOnlyList<Inquiry>> ReadAsync(string linkId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<Inquiry>>(readers.Read(statements => statements.All($"{Columns} WHERE link_id = $1 ORDER BY number", Map, linkId)));
    }

    public static IReadOnlyList<Inquiry> ReadOf(Statements statements, Person person) => statements.All(
        $"{Columns} WHERE channel_id = $1 AND conversation_id = $2 AND user_id = $3 ORDER BY number", Map, person.ChannelId, person.ConversationId, person.UserId);

    private static Inquiry Map(SqliteDataReader row) => InquiryJson.Read(
        row.GetString(0), row.GetString(1), new Person(row.GetString(2), row.GetString(3), row.GetString(4)), Moment.At(row, 5), row.GetString(6));
}
