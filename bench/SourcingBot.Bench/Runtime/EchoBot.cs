using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.Bench.Runtime;

internal sealed class EchoBot : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var text = $"Echo: {turnContext.Activity.Text}";
        return turnContext.SendActivityAsync(MessageFactory.Text(text, text), cancellationToken);
    }
}
