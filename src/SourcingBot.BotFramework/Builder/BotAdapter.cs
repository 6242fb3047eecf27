#nullable disable annotations

using System.Collections.Frozen;
using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Between a channel and the bot: makes turns of incoming activities and sends what comes out of them.</summary>
public abstract partial class BotAdapter
{
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";
    public const string BotIdentityKey = "BotIdentity";

    // Looked up rather than tried: on a machine without culture data every turn would throw and catch.
    private static readonly FrozenDictionary<string, CultureInfo> Cultures = CultureInfo.GetCultures(CultureTypes.AllCultures)
        .Where(culture => culture.Name.Length > 0)
        .ToFrozenDictionary(culture => culture.Name, CultureInfo.ReadOnly, StringComparer.OrdinalIgnoreCase);

    /// <summary>Called with what a turn threw. Without it the exception goes to whoever delivered the activity.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    public MiddlewareSet MiddlewareSet { get; } = [];

    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    public virtual Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{GetType().Name} takes no activities this way.");

    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        SpeakLocaleOf(turnContext.Activity);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            AfterTurnError(turnContext, exception);
            await OnTurnError(turnContext, exception).ConfigureAwait(false);
        }
    }

    /// <summary>The last moment before <see cref="OnTurnError"/> speaks.</summary>
    private protected virtual void AfterTurnError(ITurnContext turnContext, Exception exception)
    {
    }

    private static void SpeakLocaleOf(Activity activity)
    {
        // A3020: an unknown locale is tolerated; the turn goes on in the culture it has.
        if (activity.Locale is { } locale && Cultures.TryGetValue(locale, out var culture))
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
