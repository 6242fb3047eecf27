using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding;

/// <summary>The circumstances in which a message was written.</summary>
/// <param name="Pending">The criterion just asked about; null when none is.</param>
/// <param name="Today">The prospect's date; relative times are resolved against it, always into the future.</param>
/// <param name="Locale">BCP 47; decides the reading of 01/03/2027 and 1.500.</param>
/// <param name="AboutCosts">The costs over time were just shown: a value that fits one of their assumptions is meant to change it.</param>
/// <param name="AboutComparison">Models were just shown side by side: "and on costs?" goes on with these.</param>
public sealed record Question(Criterion? Pending, DateOnly Today, string Locale = "en-US", bool AboutCosts = false, bool AboutComparison = false);
