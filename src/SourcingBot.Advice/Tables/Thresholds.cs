namespace SourcingBot.Advice.Tables;

/// <summary>Where the words for certainty change, as a lead in score.</summary>
public readonly record struct Thresholds
{
    /// <exception cref="ArgumentException">Not 0 ≤ closeCall ≤ clear ≤ 1.</exception>
    public Thresholds(double closeCall, double clear)
    {
        // Written so that NaN is refused too.
        if (!(closeCall >= 0 && clear >= closeCall && clear <= 1))
        {
            throw new ArgumentException($"closeCall {closeCall} and clear {clear} must ascend within 0..1.");
        }

        CloseCall = closeCall;
        Clear = clear;
    }

    public double CloseCall { get; }

    public double Clear { get; }
}
