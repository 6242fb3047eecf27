namespace SourcingBot.Sales.Results;

/// <summary>An advice as it was given, kept for its page <c>/r/{id}</c> and never computed anew.</summary>
/// <param name="Id">A <see cref="PublicId"/>.</param>
/// <param name="OwnerHash">Of the <see cref="Secret"/> that its owner alone was told; it allows to delete and to download.</param>
/// <param name="UserId">Whose it is: several people may share a conversation.</param>
/// <param name="LinkId">The link that its owner came by.</param>
/// <param name="ComparesWith">The result beside which it is set.</param>
/// <param name="Document">All that the page shows, as JSON.</param>
public sealed record Result(
    string Id, string OwnerHash, string ChannelId, string ConversationId, string UserId, string? LinkId, string? ComparesWith, DateTimeOffset Created, string Document);
