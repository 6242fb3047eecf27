using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    /// <summary>Runs one turn of a bot whose conversation is this dialog: continues what is on the stack, or begins the dialog if nothing is.</summary>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        ArgumentNullException.ThrowIfNull(turnContext);

        var client = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient;
        var dc = await new DialogSet(accessor) { TelemetryClient = client }.Add(dialog).CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);

        try
        {
            var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (result.Status == DialogTurnStatus.Empty)
            {
                await dc.BeginDialogAsync(dialog.Id, cancellationToken: cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The turn is over for a handler that returns true: to run the failing stack again would fail again, forever.
            if (!await dc.EmitEventAsync(DialogEvents.Error, error, bubble: true, fromLeaf: true, cancellationToken).ConfigureAwait(false))
            {
                throw;
            }
        }

        await ShowStateAsync(dc, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The trace from which the Emulator fills its view of the bot's state. No other channel shows traces, so none is made for them.</summary>
    private static async Task ShowStateAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (dc.Context.Activity.ChannelId == Channels.Emulator)
        {
            // A picture of the stack as it is now; the stack itself goes on changing until the trace is sent.
            var picture = JsonSerializer.SerializeToElement(new DialogState(dc.Stack), StoredValue.Json);
            var trace = Activity.CreateTraceActivity("BotState", "https://www.botframework.com/schemas/botState", picture, "Bot State");
            await dc.Context.SendActivityAsync(trace, cancellationToken).ConfigureAwait(false);
        }
    }
}
