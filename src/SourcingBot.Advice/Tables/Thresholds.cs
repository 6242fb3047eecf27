namespace SourcingBot.Advice.Tables;

/// <summary>Where the words for certainty change.</summary>
public readonly record struct Thresholds
{
    /// <param name="closeCall">The lead in score below which it is a close call.</param>
    /// <param name="clear">The lead in score from which on it may be clear.</param>
    /// <param name="clearHoldsIn">The least share of ways to answer the open criteria in which a clear advice holds.</param>
    /// <param name="clearWeight">The least share by which any weight has to rise or fall before a clear advice turns.</param>
    /// <exception cref="ArgumentException">Not 0 ≤ closeCall ≤ clear ≤ 1, or clearHoldsIn or clearWeight not in 0..1.</exception>
    public Thresholds(double closeCall, double clear, double clearHoldsIn, double clearWeight)
    {
        // Written so that NaN is refused too.
        if (!(closeCall >= 0 && clear >= closeCall && clear <= 1 && clearHoldsIn is >= 0 and <= 1 && clearWeight is >= 0 and <= 1))
        {
            throw new ArgumentException($"closeCall {closeCall} and clear {clear} must ascend within 0..1, and clearHoldsIn {clearHoldsIn} and clearWeight {clearWeight} lie there.");
        }

        CloseCall = closeCall;
        Clear = clear;
        ClearHoldsIn = clearHoldsIn;
        ClearWeight = clearWeight;
    }

    public double CloseCall { get; }

    public double Clear { get; }

    public double ClearHoldsIn { get; }

    public double ClearWeight { get; }
}
