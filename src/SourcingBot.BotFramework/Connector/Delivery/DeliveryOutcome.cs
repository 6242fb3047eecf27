namespace SourcingBot.BotFramework;

internal enum DeliveryOutcome
{
    Delivered,
    TryAgain,
    Refused,

    /// <summary>The channel takes nothing more in this conversation.</summary>
    Stopped,
}
