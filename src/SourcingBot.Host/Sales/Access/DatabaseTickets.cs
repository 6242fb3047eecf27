using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using SourcingBot.Sales;
using SourcingBot.Sales.Access;

namespace SourcingBot.Host.Sales.Access;

/// <summary>Keeps who is signed in in the database; the cookie holds the session's key alone, and is worth nothing once the session is ended.</summary>
internal sealed class DatabaseTickets(ISalesSessions sessions) : ITicketStore
{
    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Secret.New();
        await sessions.AddAsync(Secret.Hash(key), TicketSerializer.Default.Serialize(ticket), EndOf(ticket), CancellationToken.None);
        return key;
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key) =>
        await sessions.FindAsync(Secret.Hash(key), CancellationToken.None) is { } who ? TicketSerializer.Default.Deserialize(who) : null;

    public Task RenewAsync(string key, AuthenticationTicket ticket) =>
        sessions.RenewAsync(Secret.Hash(key), TicketSerializer.Default.Serialize(ticket), EndOf(ticket), CancellationToken.None);

    public Task RemoveAsync(string key) => sessions.EndAsync(Secret.Hash(key), CancellationToken.None);

    private static DateTimeOffset EndOf(AuthenticationTicket ticket) =>
        ticket.Properties.ExpiresUtc ?? throw new ArgumentException("A session that never ends is not kept.", nameof(ticket));
}
