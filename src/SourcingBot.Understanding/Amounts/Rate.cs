namespace SourcingBot.Understanding.Amounts;

/// <param name="Per">As in the contract.</param>
/// <param name="Factor">What an amount is multiplied by to be said in that unit.</param>
internal sealed record Rate(string Per, decimal Factor);
