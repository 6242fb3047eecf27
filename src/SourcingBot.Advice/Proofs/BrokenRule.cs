using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>The table advises something else than the article says outright.</summary>
/// <param name="Example">The answers of the rule, and what is advised on them instead.</param>
/// <param name="Culprit">The answer that speaks most for what is advised instead.</param>
/// <param name="Gate">The gate on the culprit that closes all that the rule asks for; null where the points decide.</param>
public sealed record BrokenRule(ArticleRule Rule, Example Example, SaidLevel Culprit, Gate? Gate) : Violation;
