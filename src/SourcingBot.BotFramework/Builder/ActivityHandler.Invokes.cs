#nullable disable annotations

using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>Null: the bot sent its <c>invokeResponse</c> activity itself.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return turnContext.Activity.Name switch
            {
                "adaptiveCard/action" => CreateInvokeResponse(
                    await OnAdaptiveCardInvokeAsync(turnContext, CardAction(turnContext.Activity), cancellationToken).ConfigureAwait(false)),
                "application/search" => CreateInvokeResponse(
                    await OnSearchInvokeAsync(turnContext, Search(turnContext.Activity), cancellationToken).ConfigureAwait(false)),
                _ => throw new InvokeResponseException(HttpStatusCode.NotImplemented),
            };
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <summary>Somebody pressed <c>Action.Execute</c>, or a client refreshes a card.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static AdaptiveCardInvokeValue CardAction(IInvokeActivity activity)
    {
        var value = ValueOf<AdaptiveCardInvokeValue>(activity, string.Empty);
        return value.Action?.Type switch
        {
            "Action.Execute" => value,
            _ when value.Action is null => throw Refusal("BadRequest", "Missing action property"),
            var type => throw Refusal("NotSupported", $"The action '{type}' is not supported."),
        };
    }

    private static SearchInvokeValue Search(IInvokeActivity activity)
    {
        const string ForSearch = " for search";
        var value = ValueOf<SearchInvokeValue>(activity, ForSearch);
        if (string.IsNullOrEmpty(value.QueryText))
        {
            throw Refusal("BadRequest", "Missing queryText property" + ForSearch);
        }

        if (string.IsNullOrEmpty(value.Kind))
        {
            // Teams leaves it out when it means a search.
            value.Kind = activity.ChannelId == Channels.Msteams ? SearchInvokeTypes.Search : throw Refusal("BadRequest", "Missing kind property" + ForSearch);
        }

        return value;
    }

    private static T ValueOf<T>(IInvokeActivity activity, string purpose)
        where T : class
    {
        if (activity.Value is null)
        {
            throw Refusal("BadRequest", "Missing value property" + purpose);
        }

        return JsonValues.TryReadObject<T>(activity.Value, out var value) ? value : throw Refusal("BadRequest", "Value property is not properly formed" + purpose);
    }

    private static InvokeResponseException Refusal(string code, string message) => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error(code, message),
    });

    private async Task AnswerInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        InvokeResponse answer;
        try
        {
            answer = await OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }
        catch (InvokeResponseException exception)
        {
            answer = exception.CreateInvokeResponse();
        }

        if (answer is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = answer }, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends an invoke with a status.</summary>
    protected class InvokeResponseException(HttpStatusCode statusCode, object body = null) : Exception($"The invoke is answered with {(int)statusCode}.")
    {
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)statusCode, Body = body };
    }
}
