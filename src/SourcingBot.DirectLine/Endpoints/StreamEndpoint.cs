using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace SourcingBot.DirectLine;

internal sealed class StreamEndpoint(
    TokenSigner tokens, OriginCheck origins, ConversationHub hub, IConversationLog log, IHostApplicationLifetime lifetime, TimeProvider time)
{
    public async Task<IResult> OpenAsync(HttpContext http)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            return Refusal.BadArgument("This address is for WebSockets.");
        }

        var conversationId = (string)http.Request.RouteValues["id"]!;
        var (ticket, isExpired) = await tokens.CheckTicketAsync(http.Request.Query["t"].ToString(), http.RequestAborted);
        if (ticket is null || isExpired || ticket.ConversationId != conversationId)
        {
            return Refusal.Because(StatusCodes.Status401Unauthorized, "BadTicket", "The ticket 't' is not for this conversation or older than a minute. Ask for a new streamUrl.");
        }

        // Any page may open a socket to us, whatever its origin; the ticket is not enough, for it stands in an address.
        if (!origins.IsNamed(http.Request, ticket.Origins) && !(origins.Allows(http.Request) && origins.Allows(http.Request, ticket.Origins)))
        {
            return Refusal.ForeignOrigin(http.Request.Headers.Origin.ToString());
        }

        if (!Watermark.TryRead(http.Request.Query["watermark"], out var watermark))
        {
            return Refusal.BadArgument("'watermark' is what an earlier answer said, or empty.");
        }

        // Before the socket is open, so that many at once find no room that others are about to take.
        var stream = new ActivityStream(ticket, watermark, log, time);
        if (!hub.TryJoin(stream))
        {
            return Refusal.Because(StatusCodes.Status429TooManyRequests, "TooManyRequests", "This conversation has too many open sockets. Close some.");
        }

        try
        {
            return await RunAsync(http, stream);
        }
        finally
        {
            hub.Leave(stream);
        }
    }

    private async Task<IResult> RunAsync(HttpContext http, ActivityStream stream)
    {
        WebSocket opened;
        try
        {
            opened = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
            {
                KeepAliveInterval = TimeSpan.FromSeconds(30),
                KeepAliveTimeout = TimeSpan.FromSeconds(15),
            });
        }
        catch (InvalidOperationException) when (!http.Response.HasStarted)
        {
            // The host has a limit of its own, for all conversations together.
            return Refusal.Busy(http);
        }

        using var socket = opened;
        await stream.RunAsync(socket, lifetime.ApplicationStopping);
        return TypedResults.Empty;
    }
}
