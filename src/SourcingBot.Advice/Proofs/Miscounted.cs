using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Proofs;

/// <summary>The adviser advises another model than the one that the table's points and gates, added up afresh, put first.</summary>
public sealed record Miscounted(Example Example, SourcingModel Expected) : Violation;
