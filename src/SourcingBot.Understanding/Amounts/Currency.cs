namespace SourcingBot.Understanding.Amounts;

/// <param name="Code">ISO 4217; null where the word says money but not whose ("kroner").</param>
/// <param name="Unit">As Recognizers-Text names it.</param>
/// <param name="IsCode">Written as a code, which outweighs a sign: "$1,000,000 CAD".</param>
internal sealed record Currency(string? Code, string Unit, bool IsCode = false);
