using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Choices;

/// <param name="Kind">What sort of thing a phrase says.</param>
/// <param name="Criterion">Which criterion it concerns, if one.</param>
/// <param name="Value">A choice's id, a regime's name, a region, an intent.</param>
/// <param name="Level">For a regime: the level of sensitivity it stands for; for a place: the area it lies in.</param>
public sealed record Meaning(MeaningKind Kind, Criterion? Criterion = null, string Value = "", string Level = "");
