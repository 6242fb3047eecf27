namespace SourcingBot.Advice.Costs;

/// <summary>One unit of <paramref name="From"/> buys <paramref name="Rate"/> units of <paramref name="To"/>. Only what the client gives is used, in both directions.</summary>
public sealed record ExchangeRate(string From, string To, decimal Rate)
{
    public const decimal Least = 0.000001m;
    public const decimal Most = 1_000_000;

    /// <summary>Null where this rate does not lead from the one to the other.</summary>
    public decimal? Convert(decimal amount, string from, string to) =>
        (from, to) == (From, To) ? amount * Rate : (from, to) == (To, From) ? amount / Rate : null;
}
