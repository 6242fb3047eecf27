using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Identity.Client;

namespace SourcingBot.BotFramework.Tests.Connector.Credentials;

public sealed class CredentialTests : IAsyncDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private const string Tenant = "99999999-8888-7777-6666-555555555555";
    private const string Teams = "https://smba.trafficmanager.net/amer/";

    private readonly TokenIssuer _issuer = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly Channel _channel = new();
    private WebApplication? _app;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("SingleTenant", "", "https://login.microsoftonline.com/" + Tenant, "https://api.botframework.com/.default")]
    [InlineData("MultiTenant", "", "https://login.microsoftonline.com/botframework.com", "https://api.botframework.com/.default")]
    [InlineData("SingleTenant", "https://botframework.azure.us", "https://login.microsoftonline.us/" + Tenant, "https://api.botframework.us/.default")]
    [InlineData("MultiTenant", "https://botframework.azure.us", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", "https://api.botframework.us/.default")]
    [InlineData("SingleTenant", "https://botframework.azure.cn", "https://login.partner.microsoftonline.cn/" + Tenant, "https://api.botframework.azure.cn/.default")]
    [Requirement("S8", "the bot asks somebody else for its token, or for another one")]
    public async Task A_password_is_shown_to_the_authority_of_the_bots_cloud_and_tenant_and_to_nobody_else(string type, string cloud, string authority, string scope)
    {
        var tokens = Tokens(type, cloud);

        (await tokens.GetAsync(null, Token)).ShouldBe("token-1");

        var (line, form) = _issuer.Requests.Single();
        line.ShouldBe($"POST {authority}/oauth2/v2.0/token", StringCompareShould.IgnoreCase);
        var fields = System.Web.HttpUtility.ParseQueryString(form);
        (fields["grant_type"], fields["client_id"], fields["client_secret"]).ShouldBe(("client_credentials", AppId, "the password"));
        fields["scope"]!.Split(' ').ShouldBe([scope]);
    }

    [Fact]
    [Requirement("S8", "a managed identity is asked for with a password, as another one, or for another resource")]
    public async Task A_managed_identity_is_asked_of_the_machine()
    {
        var tokens = Tokens("UserAssignedMSI", password: "");

        (await tokens.GetAsync(null, Token)).ShouldBe("token-1");

        var (line, form) = _issuer.Requests.Single();
        line.ShouldStartWith("GET http://169.254.169.254/metadata/identity/oauth2/token?");
        var query = System.Web.HttpUtility.ParseQueryString(new Uri(line[4..]).Query);
        (query["resource"], query["client_id"]).ShouldBe(("https://api.botframework.com", AppId));
        form.ShouldBeEmpty();
    }

    [Fact]
    [Requirement("S8", "a crowd on a cold cache asks for one token each")]
    public async Task A_hundred_sends_at_once_ask_for_one_token()
    {
        var client = Client(Tokens());

        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => client.PostAsync(Activity(), Token)));

        results.ShouldAllBe(result => result.Outcome == DeliveryOutcome.Delivered);
        _issuer.Requests.Count.ShouldBe(1);
        _channel.Tokens.ShouldBe(Enumerable.Repeat("Bearer token-1", 100));
    }

    [Fact]
    [Requirement("S8", "a token is sent that ends within five minutes")]
    public async Task A_token_is_renewed_five_minutes_before_it_ends()
    {
        var tokens = Tokens();
        await tokens.GetAsync(null, Token);
        _clock.Advance(TimeSpan.FromMinutes(54));
        (await tokens.GetAsync(null, Token)).ShouldBe("token-1");
        _clock.Advance(TimeSpan.FromMinutes(1));
        (await tokens.GetAsync(null, Token)).ShouldBe("token-2");
    }

    [Fact]
    public async Task A_token_that_is_short_from_the_beginning_is_not_asked_for_with_every_reply()
    {
        _issuer.Lifetime = 240;
        var tokens = Tokens();
        await tokens.GetAsync(null, Token);
        _clock.Advance(TimeSpan.FromSeconds(110));
        (await tokens.GetAsync(null, Token)).ShouldBe("token-1");
    }

    [Fact]
    [Requirement("S8", "a refused token is used again, or a reply is sent more than once more")]
    [Requirement("R35", "a 401 is not tried once more with a new token, or more often")]
    public async Task A_token_that_the_connector_refuses_is_renewed_once()
    {
        _channel.Answers.Enqueue(HttpStatusCode.Unauthorized);
        var client = Client(Tokens());

        (await client.PostAsync(Activity(), Token)).Outcome.ShouldBe(DeliveryOutcome.Delivered);

        _channel.Tokens.ShouldBe(["Bearer token-1", "Bearer token-2"]);
        _issuer.Requests.Count.ShouldBe(2);
    }

    [Fact]
    [Requirement("S8", "a bot that the connector does not know asks for tokens for ever")]
    public async Task Then_it_is_given_up()
    {
        _channel.Answers.Enqueue(HttpStatusCode.Unauthorized);
        _channel.Answers.Enqueue(HttpStatusCode.Unauthorized);
        var client = Client(Tokens());

        (await client.PostAsync(Activity(), Token)).Outcome.ShouldBe(DeliveryOutcome.Refused);

        _channel.Tokens.Count.ShouldBe(2);
        _issuer.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_crowd_that_is_refused_renews_the_token_once()
    {
        var tokens = Tokens();
        var refused = await tokens.GetAsync(null, Token);

        var renewed = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => tokens.GetAsync(refused, Token).AsTask()));

        renewed.ShouldAllBe(token => token == "token-2");
    }

    [Fact]
    public async Task While_none_can_be_had_the_old_one_is_used_to_its_end()
    {
        var tokens = Tokens();
        await tokens.GetAsync(null, Token);
        _issuer.IsDown = true;
        _clock.Advance(TimeSpan.FromMinutes(57));
        (await tokens.GetAsync(null, Token)).ShouldBe("token-1");
        _clock.Advance(TimeSpan.FromMinutes(4));
        await Should.ThrowAsync<MsalException>(async () => await tokens.GetAsync(null, Token));
    }

    [Fact]
    public async Task Without_a_token_a_reply_waits_and_a_crowd_does_not_ask_one_after_the_other()
    {
        _issuer.IsDown = true;
        var client = Client(Tokens());

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.PostAsync(Activity(), Token)));

        results.ShouldAllBe(result => result.Outcome == DeliveryOutcome.TryAgain);
        results[0].Reason.ShouldContain("AADSTS7000215");
        _issuer.Requests.Count.ShouldBe(1);
        _channel.Tokens.ShouldBeEmpty();

        _issuer.IsDown = false;
        _clock.Advance(TimeSpan.FromSeconds(5));
        (await client.PostAsync(Activity(), Token)).Outcome.ShouldBe(DeliveryOutcome.Delivered);
    }

    [Fact]
    public async Task A_bot_without_a_password_starts_and_its_replies_say_what_is_missing()
    {
        var client = Client(Tokens(type: "", password: ""));

        var result = await client.PostAsync(Activity(), Token);

        result.Outcome.ShouldBe(DeliveryOutcome.TryAgain);
        result.Reason.ShouldContain("MicrosoftAppPassword");
        _issuer.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://localhost:5050")]
    [InlineData("http://127.0.0.1:56150/_connector")]
    [Requirement("S8", "the bot's token goes to whoever listens on this machine")]
    public async Task The_emulator_gets_replies_without_a_token(string serviceUrl)
    {
        var client = Client(Tokens());

        (await client.PostAsync(Activity(serviceUrl), Token)).Outcome.ShouldBe(DeliveryOutcome.Delivered);

        _issuer.Requests.ShouldBeEmpty();
        _channel.Tokens.ShouldBe([null]);
    }

    [Theory]
    [InlineData("https://evil.example.com/")]
    [InlineData("https://smba.trafficmanager.net.evil.example.com/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData(null)]
    public async Task Elsewhere_nothing_is_sent_and_no_token_asked_for(string? serviceUrl)
    {
        var client = Client(Tokens());

        (await client.PostAsync(Activity(serviceUrl), Token)).Outcome.ShouldBe(DeliveryOutcome.Refused);

        _issuer.Requests.ShouldBeEmpty();
        _channel.Tokens.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_an_app_id_nobody_is_asked_for_a_token()
    {
        var client = Client(null);

        (await client.PostAsync(Activity(), Token)).Outcome.ShouldBe(DeliveryOutcome.Delivered);

        _channel.Tokens.ShouldBe([null]);
    }

    [Fact]
    public void A_token_is_not_written_by_what_holds_it()
    {
        new IssuedToken("secret", TimeSpan.FromHours(1)).ToString().ShouldNotContain("secret");
        new HeldToken("secret", _clock.GetUtcNow(), _clock.GetUtcNow()).ToString().ShouldNotContain("secret");
    }

    private static Activity Activity(string? serviceUrl = Teams) => new(ActivityTypes.Message)
    {
        ChannelId = "msteams",
        ServiceUrl = serviceUrl,
        Conversation = new ConversationAccount(id: "19:x@thread.v2"),
        Text = "hello",
    };

    private BotTokens Tokens(string type = "SingleTenant", string cloud = "", string password = "the password") => Services(new()
    {
        ["MicrosoftAppType"] = type,
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = password,
        ["MicrosoftAppTenantId"] = Tenant,
        ["ChannelService"] = cloud,
    }).GetRequiredService<BotTokens>();

    private ConnectorClient Client(BotTokens? tokens) => new(_channel, (_app?.Services ?? Services([])).GetRequiredService<ServiceUrlPolicy>(), tokens, _clock);

    private IServiceProvider Services(Dictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        foreach (var (name, value) in settings)
        {
            builder.Configuration[name] = value;
        }

        builder.Services.AddSingleton<TimeProvider>(_clock);
        builder.Services.AddSingleton<ITurnStore>(new MemoryTurnStore());
        builder.Services.AddSingleton<IMsalHttpClientFactory>(_issuer);
        builder.Services.AddBotFramework<CloudAdapter, SilentBot>();
        _app = builder.Build();
        return _app.Services;
    }

    private sealed class SilentBot : Microsoft.Bot.Builder.ActivityHandler;

    private sealed class Channel : HttpMessageHandler
    {
        public ConcurrentQueue<string?> Tokens { get; } = [];

        public ConcurrentQueue<HttpStatusCode> Answers { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Tokens.Enqueue(request.Headers.Authorization?.ToString());
            return Task.FromResult(new HttpResponseMessage(Answers.TryDequeue(out var status) ? status : HttpStatusCode.OK));
        }
    }
}
