using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Messages that were changed after they were sent. Only the last one is read again: what came after it was said to the old words.</summary>
public sealed partial class AdvisorBot
{
    protected override async Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var words = WordsOf(turnContext.Activity);
        var memory = await MemoryAsync(turnContext, cancellationToken);
        if (!IsEdit(turnContext.Activity) || words.Length == 0 || memory is not { Paused: false, Heard: { Id: { } id } heard }
            || id != turnContext.Activity.Id || string.Equals(words, heard.Words, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (heard.Kept is { } kept && Criterion.Find(kept) is { } criterion)
        {
            memory.AskAgain(criterion);
        }
        else if (heard.Place != memory.Place)
        {
            // It moved the conversation on in a way that its new words cannot take back.
            return;
        }

        await ConverseAsync(turnContext, words, cancellationToken);
    }

    /// <summary>A message that was deleted and brought back comes as an update too.</summary>
    private static bool IsEdit(IMessageUpdateActivity activity) =>
        activity.ChannelData is null || !activity.TryGetChannelData<MessageEvent>(out var happened) || happened?.EventType is null or "editMessage";

    /// <summary>What Teams says of an update.</summary>
    private sealed record MessageEvent(string? EventType);
}
