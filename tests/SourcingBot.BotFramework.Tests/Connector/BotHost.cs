using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace SourcingBot.BotFramework.Tests.Connector;

/// <summary>A bot behind a real web server on a free port of this machine.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private BotHost(WebApplication app)
    {
        _app = app;
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public MemoryTurnStore Store => (MemoryTurnStore)_app.Services.GetRequiredService<ITurnStore>();

    public FakeTimeProvider Clock => (FakeTimeProvider)_app.Services.GetRequiredService<TimeProvider>();

    public CloudAdapter Adapter => _app.Services.GetRequiredService<ApologisingAdapter>();

    public ConnectorOutbox Outbox => _app.Services.GetRequiredService<ConnectorOutbox>();

    public static async Task<BotHost> StartAsync(
        MemoryTurnStore? store = null,
        string environment = "Development",
        string? appId = null,
        string? peer = null,
        Action<WebApplicationBuilder>? configure = null,
        BotCallbackHandler? bot = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["MicrosoftAppId"] = appId;
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider());
        builder.Services.AddSingleton<ITurnStore>(store ?? new MemoryTurnStore());
        builder.Services.AddSingleton(new Script(bot));
        configure?.Invoke(builder);
        builder.Services.AddBotFramework<ApologisingAdapter, SampleBot>();
        var app = builder.Build();
        if (peer is not null)
        {
            app.Use((context, next) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(peer);
                return next(context);
            });
        }

        app.MapBotMessages();
        await app.StartAsync();
        return new BotHost(app);
    }

    public async Task<(HttpStatusCode Status, string Body)> SendAsync(HttpMethod method, string? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, "/api/messages");
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public Task<(HttpStatusCode Status, string Body)> PostAsync(string body) => SendAsync(HttpMethod.Post, body);

    /// <summary>Lets time pass until nothing is on its way to a channel.</summary>
    public Task DeliverAllAsync() => PassTimeUntilAsync(Outbox.WhenIdleAsync(TestContext.Current.CancellationToken));

    public async Task PassTimeUntilAsync(Task done)
    {
        while (!done.IsCompleted)
        {
            Clock.Advance(TimeSpan.FromMilliseconds(250));
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        await done;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private sealed class ApologisingAdapter : CloudAdapter
    {
        public ApologisingAdapter(BotFrameworkAuthentication authentication, ILogger<ApologisingAdapter> logger)
            : base(authentication, logger)
        {
            OnTurnError = (turn, exception) => exception is InvalidDataException ? turn.SendActivityAsync("sorry") : throw exception;
        }
    }

    private sealed record Script(BotCallbackHandler? Bot);

    private sealed class SampleBot(TimeProvider time, Script script) : ActivityHandler
    {
        public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            script.Bot is { } bot ? bot(turnContext, cancellationToken) : base.OnTurnAsync(turnContext, cancellationToken);

        protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            switch (turnContext.Activity.Text)
            {
                case "fail":
                    throw new InvalidDataException();
                case "fail badly":
                    throw new IOException();
                case "count":
                    await turnContext.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two"), MessageFactory.Text("three")], cancellationToken);
                    break;
                case "think":
                    await Task.Delay(TimeSpan.FromMinutes(2), time, cancellationToken);
                    await turnContext.SendActivityAsync("thought", cancellationToken: cancellationToken);
                    break;
                case "who calls":
                    await turnContext.SendActivityAsync(((Activity)turnContext.Activity).CallerId ?? "nobody", cancellationToken: cancellationToken);
                    break;
                default:
                    await turnContext.SendActivityAsync(MessageFactory.Text("echo " + turnContext.Activity.Text), cancellationToken);
                    break;
            }
        }

        protected override async Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            foreach (var member in membersAdded.Where(member => member.Id != turnContext.Activity.Recipient!.Id))
            {
                await turnContext.SendActivityAsync("welcome " + member.Name, cancellationToken: cancellationToken);
            }
        }

        protected override Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.Activity.Name == "sum" ? Task.FromResult<InvokeResponse?>(CreateInvokeResponse(new { Sum = 3 })) : base.OnInvokeActivityAsync(turnContext, cancellationToken);
    }
}
