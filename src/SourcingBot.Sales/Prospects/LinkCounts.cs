namespace SourcingBot.Sales.Prospects;

/// <summary>What happened to a link, in numbers.</summary>
/// <param name="Opened">How many people opened it.</param>
/// <param name="Started">How many of them said anything.</param>
/// <param name="Finished">How many of them went through all questions that are always asked.</param>
/// <param name="Last">When anything happened.</param>
public sealed record LinkCounts(int Opened, int Started, int Finished, DateTimeOffset? Last)
{
    public static readonly LinkCounts None = new(0, 0, 0, null);
}
