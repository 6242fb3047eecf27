using SourcingBot.Understanding.Choices;

namespace SourcingBot.Understanding.Comparing;

/// <param name="Kind">What the words do in a comparison.</param>
/// <param name="Value">The model or aspect they name.</param>
/// <param name="First">The first of its folded words.</param>
/// <param name="End">The first folded word after it.</param>
internal sealed record ComparisonPart(MeaningKind Kind, string Value, int First, int End);
