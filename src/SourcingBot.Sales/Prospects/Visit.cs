namespace SourcingBot.Sales.Prospects;

/// <summary>What one person did with a link.</summary>
/// <param name="Number">From 1, in the order in which people came; null for what was left of people who deleted their data.</param>
/// <param name="Events">In the order in which they happened.</param>
public sealed record Visit(int? Number, IReadOnlyList<LinkEvent> Events)
{
    /// <summary>By person, in the order in which they came; what cannot be told apart any more, as it was deleted, last.</summary>
    public static IReadOnlyList<Visit> Of(IReadOnlyList<LinkEvent> events)
    {
        var visits = events.Where(happened => happened.ConversationId is not null).GroupBy(happened => happened.ConversationId)
            .Select((visit, index) => new Visit(index + 1, [.. visit]));
        var erased = events.Where(happened => happened.ConversationId is null).ToArray();
        return erased.Length > 0 ? [.. visits, new Visit(null, erased)] : [.. visits];
    }
}
