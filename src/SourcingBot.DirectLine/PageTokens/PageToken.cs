namespace SourcingBot.DirectLine;

/// <param name="ExpiresIn">In seconds.</param>
/// <param name="Domain">The base address of the Direct Line that takes it.</param>
internal sealed record PageToken(string ConversationId, string UserId, string Token, int ExpiresIn, string Domain);
