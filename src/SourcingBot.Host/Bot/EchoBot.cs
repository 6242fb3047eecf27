using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.Host.Bot;

/// <summary>Says what it hears. It keeps the place of the advisor's bot, so that page, Direct Line and storage run together.</summary>
internal sealed class EchoBot : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
}
