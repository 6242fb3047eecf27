using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>One answer changed from a level to another, all else kept, moves the advice the wrong way.</summary>
/// <param name="From">Where the step starts; its direction is that of the rule.</param>
/// <param name="Contrast">Answers on which the advised model moves the wrong way, as few as possible; null where only the points do.</param>
public sealed record WrongStep(StepRule Rule, Level From, Level To, Contrast? Contrast) : Violation;
