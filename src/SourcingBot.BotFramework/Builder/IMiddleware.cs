namespace Microsoft.Bot.Builder;

/// <summary>Stands before the bot on the way in and behind it on the way out; what does not call <c>next</c> ends the turn there.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
