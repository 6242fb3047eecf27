using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The messaging endpoint: activities of Bot Connector channels in, an HTTP status out; replies go by the outbox.</summary>
public partial class CloudAdapter : TurnAdapter, IBotFrameworkHttpAdapter
{
    private readonly BotFrameworkAuthentication _authentication;
    private readonly ILogger _logger;

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        _authentication = botFrameworkAuthentication;
        _logger = logger ?? NullLogger.Instance;
    }

    protected ILogger Logger => _logger;

    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.Headers.Allow = "POST";
            // Emulators and monitors knock with HEAD to see whether anybody is in.
            httpResponse.StatusCode = HttpMethods.IsHead(httpRequest.Method) ? StatusCodes.Status200OK : StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var (sender, refusal) = await _authentication.IdentifyAsync(httpRequest, cancellationToken).ConfigureAwait(false);
        if (sender is null)
        {
            Refuse(httpRequest, httpResponse, refusal!);
            return;
        }

        var (activity, problem) = await IncomingBody.ReadAsync(httpRequest, cancellationToken).ConfigureAwait(false);
        if (activity is null)
        {
            httpResponse.StatusCode = problem;
            return;
        }

        if (_authentication.Admit(sender, activity) is { } denial)
        {
            Refuse(httpRequest, httpResponse, denial);
            return;
        }

        foreach (var enricher in httpRequest.HttpContext.RequestServices.GetServices<IActivityEnricher>())
        {
            await enricher.EnrichAsync(activity, cancellationToken).ConfigureAwait(false);
        }

        var incoming = new IncomingTurn(new ConversationKey(activity.ChannelId!, activity.Conversation!.Id!), DeliveryKeys.Ensure(activity), activity);
        var answer = await httpRequest.HttpContext.RequestServices.GetRequiredService<TurnRunner>().RunAsync(incoming, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
        await WriteAsync(httpResponse, activity, answer, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Begins a conversation on a Bot Connector channel, then runs <paramref name="callback"/> there as
    /// <see cref="TurnAdapter.ContinueConversationAsync(ClaimsIdentity, Activity, string, BotCallbackHandler, CancellationToken)"/> does.
    /// </summary>
    /// <exception cref="NotSupportedException">The channel's conversations are not the bot's to begin.</exception>
    /// <exception cref="HttpRequestException">The channel did not make one.</exception>
    public override async Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(channelId);
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        if (Running.ChannelOf(new ConversationKey(channelId, "")) is not ConnectorOutbox connector)
        {
            throw new NotSupportedException($"Conversations on '{channelId}' are begun by their users. Continue one with ContinueConversationAsync.");
        }

        var created = await connector.CreateConversationAsync(channelId, serviceUrl, conversationParameters, cancellationToken).ConfigureAwait(false);
        var first = new Activity(ActivityTypes.Event)
        {
            Name = ActivityEventNames.CreateConversation,
            Id = created.ActivityId ?? Guid.NewGuid().ToString("n"),
            ChannelId = channelId,
            ServiceUrl = string.IsNullOrWhiteSpace(created.ServiceUrl) ? serviceUrl : created.ServiceUrl,
            Conversation = new ConversationAccount(id: created.Id, tenantId: conversationParameters.TenantId),
            ChannelData = conversationParameters.ChannelData,
            Recipient = conversationParameters.Bot,
        };
        await ContinueConversationAsync(Identity(botAppId), first, audience, callback, cancellationToken).ConfigureAwait(false);
    }

    private static Task WriteAsync(HttpResponse response, Activity activity, TurnAnswer answer, CancellationToken cancellationToken)
    {
        if (activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return response.WriteAsJsonAsync(new ExpectedReplies([.. answer.ExpectedReplies]), ActivityJson.Options, cancellationToken);
        }

        if (activity.Type != ActivityTypes.Invoke)
        {
            return Task.CompletedTask;
        }

        response.StatusCode = answer.InvokeResponse?.Status ?? StatusCodes.Status501NotImplemented;
        return answer.InvokeResponse?.Body is { } body ? response.WriteAsJsonAsync(body, body.GetType(), ActivityJson.Options, cancellationToken) : Task.CompletedTask;
    }

    private void Refuse(HttpRequest request, HttpResponse response, Refusal refusal)
    {
        response.StatusCode = refusal.Status;
        LogRefused(request.HttpContext.Connection.RemoteIpAddress, refusal.Status, refusal.Reason);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An activity from {Peer} was refused with {Status}: {Reason}.")]
    private partial void LogRefused(System.Net.IPAddress? peer, int status, string reason);
}
