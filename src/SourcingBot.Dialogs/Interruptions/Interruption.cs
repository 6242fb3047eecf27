using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>Handles one intent, at any point of the conversation.</summary>
internal delegate Next Interruption(Turn turn);
