namespace SourcingBot.Advice.Tables;

/// <summary>Where the words for certainty change.</summary>
public readonly record struct Thresholds
{
    /// <param name="closeCall">The lead in score below which it is a close call.</param>
    /// <param name="clear">The lead in score from which on it may be clear.</param>
    /// <param name="clearHoldsIn">The least share of ways to answer the open criteria in which a clear advice holds.</param>
    /// <exception cref="ArgumentException">Not 0 ≤ closeCall ≤ clear ≤ 1, or clearHoldsIn not in 0..1.</exception>
    public Thresholds(double closeCall, double clear, double clearHoldsIn)
    {
        // Written so that NaN is refused too.
        if (!(closeCall >= 0 && clear >= closeCall && clear <= 1 && clearHoldsIn is >= 0 and <= 1))
        {
            throw new ArgumentException($"closeCall {closeCall} and clear {clear} must ascend within 0..1, and clearHoldsIn {clearHoldsIn} lie there.");
        }

        CloseCall = closeCall;
        Clear = clear;
        ClearHoldsIn = clearHoldsIn;
    }

    public double CloseCall { get; }

    public double Clear { get; }

    public double ClearHoldsIn { get; }
}
