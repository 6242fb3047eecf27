namespace SourcingBot.BotFramework;

internal enum DeliveryOutcome
{
    Delivered,
    TryAgain,
    Refused,
}
