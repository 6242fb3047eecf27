using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>The bot as an app that people install and remove. A new version of it ("add-upgrade", "remove-upgrade") changes nothing for them.</summary>
public sealed partial class AdvisorBot
{
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Action != "add" ? Task.CompletedTask
        : Group.Is(turnContext.Activity) ? GreetGroupAsync(turnContext, cancellationToken)
        : GreetAsync(turnContext, cancellationToken);

    /// <summary>Everything about the conversation goes; nobody is there any more to be told.</summary>
    protected override async Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Action == "remove")
        {
            await _state.DeleteAsync(turnContext, cancellationToken);
            await _shared.DeleteAsync(turnContext, cancellationToken);
            _cleanup?.Forget(turnContext.Activity.ChannelId!, turnContext.Activity.Conversation!.Id!);
        }
    }
}
