using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SourcingBot.BotFramework.Tests.Connector;

/// <summary>Many conversations at once, from the messaging endpoint to the channel's service, on one instance.</summary>
/// <remarks>After the other tests: it takes the whole machine.</remarks>
[Collection(nameof(Alone))]
public sealed class CrowdTests : IAsyncLifetime
{
    private readonly Channel _channel = new();
    private WebApplication _app = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ITurnStore>(new MemoryTurnStore());
        builder.Services.AddBotFramework<CloudAdapter, EchoBot>();
        builder.Services.AddSingleton(provider => new ConnectorClient(_channel, provider.GetRequiredService<ServiceUrlPolicy>(), null, TimeProvider.System));
        _app = builder.Build();
        // Not listening: what a socket does is not the subject, and a crowd is quicker without.
        await _app.Services.GetRequiredService<ConnectorOutbox>().StartAsync(Token);
        _app.Services.GetRequiredService<TurnRunner>();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    [Requirement("R29", "an activity that a channel delivers twice or thrice is answered more than once, or not at all")]
    public async Task Ten_thousand_activities_that_come_up_to_three_times_get_ten_thousand_replies()
    {
        var chance = new Random(1);
        var deliveries = Enumerable.Range(0, 10_000).SelectMany(number => Enumerable.Repeat(number, chance.Next(1, 4))).ToArray();
        chance.Shuffle(deliveries);

        await Parallel.ForEachAsync(deliveries, new ParallelOptions { MaxDegreeOfParallelism = 64, CancellationToken = Token }, async (number, _) =>
            (await PostAsync($"c{number % 200}", number)).ShouldBe(StatusCodes.Status200OK));
        await IdleAsync();

        _channel.Got.Values.SelectMany(texts => texts).Order().ShouldBe(Enumerable.Range(0, 10_000));
    }

    [Fact]
    [Requirement("R30", "a reply overtakes an earlier one of its conversation")]
    public async Task Two_hundred_conversations_of_fifty_messages_are_answered_in_order()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), new ParallelOptions { MaxDegreeOfParallelism = 200, CancellationToken = Token }, async (conversation, _) =>
        {
            // Each is sent before the one before it is answered.
            var posts = Enumerable.Range(0, 50).Select(number => PostAsync($"c{conversation}", number)).ToArray();
            (await Task.WhenAll(posts)).ShouldAllBe(status => status == StatusCodes.Status200OK);
        });
        await IdleAsync();

        _channel.Got.Count.ShouldBe(200);
        _channel.Got.ShouldAllBe(conversation => conversation.Value.SequenceEqual(Enumerable.Range(0, 50)));
    }

    private async Task IdleAsync()
    {
        await _app.Services.GetRequiredService<TurnRunner>().WhenIdleAsync(Token);
        await _app.Services.GetRequiredService<ConnectorOutbox>().WhenIdleAsync(Token);
    }

    private async Task<int> PostAsync(string conversation, int number)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
        context.Request.Method = "POST";
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(ActivityJson.WriteUtf8(new Activity(ActivityTypes.Message)
        {
            Id = $"m{number}",
            ChannelId = "webchat",
            ServiceUrl = "http://localhost:5050",
            Conversation = new ConversationAccount(id: conversation),
            From = new ChannelAccount("user"),
            Recipient = new ChannelAccount("bot"),
            Text = number.ToString(CultureInfo.InvariantCulture),
        }));
        await scope.ServiceProvider.GetRequiredService<IBotFrameworkHttpAdapter>().ProcessAsync(context.Request, context.Response, scope.ServiceProvider.GetRequiredService<ScopedBot>(), Token);
        return context.Response.StatusCode;
    }

    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(turnContext.Activity.Text, cancellationToken: cancellationToken);
    }

    /// <summary>Takes its time, now more, now less.</summary>
    private sealed class Channel : HttpMessageHandler
    {
        public ConcurrentDictionary<string, ConcurrentQueue<int>> Got { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var reply = ActivityJson.Read(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
            var number = int.Parse(reply.Text, CultureInfo.InvariantCulture);
            if (number % 7 == 0)
            {
                await Task.Delay(1, cancellationToken);
            }

            Got.GetOrAdd(reply.Conversation.Id, _ => []).Enqueue(number);
            return new HttpResponseMessage(HttpStatusCode.OK);
        }
    }
}
