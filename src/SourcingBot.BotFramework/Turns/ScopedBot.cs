using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace SourcingBot.BotFramework;

/// <summary>The registered bot, made anew for each turn in a scope of its own: a turn may outlive the request that brought it.</summary>
internal sealed class ScopedBot(IServiceScopeFactory scopes) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(turnContext, cancellationToken).ConfigureAwait(false);
    }
}
