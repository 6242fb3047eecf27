namespace SourcingBot.Advice.Proofs;

/// <summary>The same answers, given in another order or after one was changed and changed back, are advised on differently.</summary>
public sealed record Unsteady(Example Example) : Violation;
