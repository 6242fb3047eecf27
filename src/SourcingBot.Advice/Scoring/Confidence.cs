namespace SourcingBot.Advice.Scoring;

/// <summary>
/// How sure the advice is. With the limits <c>closeCall</c>, <c>clear</c>, <c>clearHoldsIn</c> and <c>clearWeight</c> of the table:
/// <code>
/// close-call  if lead = 0 or lead &lt; closeCall
/// clear       if lead ≥ clear                            the first model stands well before the second,
///            and holdsIn ≥ clearHoldsIn                  whatever is still open is likely to leave it there,
///            and no single open answer turns it          (whatWouldChangeIt names none of an open criterion)
///            and margin ≥ clearWeight for every weight   and it rests on no weight's exact size
/// moderate    else
/// </code>
/// where lead is the distance of the two scores, and margin the share by which one weight has to rise or fall until another model
/// comes first (<see cref="WeightRange.Margin"/>).
/// </summary>
public enum Confidence
{
    CloseCall,
    Moderate,
    Clear,
}
