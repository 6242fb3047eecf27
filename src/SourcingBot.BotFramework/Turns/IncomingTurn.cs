using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>One activity from a channel, about to become a turn.</summary>
/// <param name="Conversation">Where it belongs.</param>
/// <param name="DeliveryKey">Equal for two deliveries of the same activity, different otherwise; unique within the conversation.</param>
/// <param name="Activity">Carries its id already.</param>
public sealed record IncomingTurn(ConversationKey Conversation, string DeliveryKey, Activity Activity);
