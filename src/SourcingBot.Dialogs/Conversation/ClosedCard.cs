namespace SourcingBot.Dialogs.Conversation;

/// <summary>A message whose buttons count no more.</summary>
/// <param name="Question">The id of the criterion that it asked about.</param>
internal sealed record ClosedCard(string Question, string MessageId);
