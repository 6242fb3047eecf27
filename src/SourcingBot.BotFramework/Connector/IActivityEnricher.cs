using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>Adds to an activity of the messaging endpoint what this side knows and the channel cannot bring.</summary>
public interface IActivityEnricher
{
    /// <summary>Called once for an activity whose sender was let in, before the log and the bot see it.</summary>
    Task EnrichAsync(Activity activity, CancellationToken cancellationToken);
}
