using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SourcingBot.DirectLine;

public static class DirectLineEndpoints
{
    /// <summary>
    /// <c>POST /api/token</c> for the chat page, and Direct Line 3.0 under <c>/v3/directline</c>, unless the page talks to Azure's.
    /// </summary>
    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        var answer = services.GetRequiredService<Answering>();
        endpoints.MapPost("/api/token", answer.By(services.GetRequiredService<PageTokenEndpoint>().MintAsync));
        endpoints.MapMethods("/api/token", [HttpMethods.Options], answer.By(CrossOrigin.PreflightAsync));
        if (!services.GetRequiredService<IOptions<DirectLineOptions>>().Value.Azure.IsUsed)
        {
            endpoints.MapEmbedded(services, answer);
        }

        return endpoints;
    }

    private static void MapEmbedded(this IEndpointRouteBuilder endpoints, IServiceProvider services, Answering answer)
    {
        var tokens = services.GetRequiredService<TokenEndpoints>();
        var conversations = services.GetRequiredService<ConversationEndpoints>();
        var activities = services.GetRequiredService<ActivityEndpoints>();
        var uploads = services.GetRequiredService<UploadEndpoints>();

        var line = endpoints.MapGroup(OwnAddress.Path);
        line.MapPost("/tokens/generate", answer.By(tokens.GenerateAsync));
        line.MapPost("/tokens/refresh", answer.By(tokens.RefreshAsync));
        line.MapPost("/conversations", answer.By(conversations.StartAsync));
        line.MapGet("/conversations/{id}", answer.By(conversations.ReconnectAsync));
        line.MapGet("/conversations/{id}/activities", answer.By(activities.ReadAsync));
        line.MapPost("/conversations/{id}/activities", answer.By(activities.PostAsync));
        line.MapPost("/conversations/{id}/upload", answer.By(uploads.UploadAsync));
        // Over HTTP/2 a browser asks for a socket by CONNECT.
        line.MapMethods("/conversations/{id}/stream", [HttpMethods.Get, HttpMethods.Connect], WithWebSockets(endpoints, answer.By(services.GetRequiredService<StreamEndpoint>().OpenAsync)));
        line.MapGet("/attachments/{file}", answer.By(uploads.DownloadAsync));
        line.MapGet("/session/getsessionid", answer.By(services.GetRequiredService<SessionEndpoint>().GetAsync));
        line.MapMethods("/session/getsessionid", [HttpMethods.Options], answer.By(SessionEndpoint.PreflightAsync));
        line.MapMethods("/{**path}", [HttpMethods.Options], answer.By(CrossOrigin.PreflightAsync));
        line.Map("/{**path}", answer.By(_ => Task.FromResult(Refusal.NoSuchCall())));
    }

    // The middleware for this one address, so that a host cannot forget it.
    private static RequestDelegate WithWebSockets(IEndpointRouteBuilder endpoints, RequestDelegate endpoint)
    {
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets();
        pipeline.Run(endpoint);
        return pipeline.Build();
    }
}
