using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <param name="Score">In 0..1; 0.5 when nothing speaks for or against.</param>
/// <param name="RuledOutBy">The gate that closed the model, if one did.</param>
public sealed record RankedModel(SourcingModel Model, double Score, Owner Owner, Place Place, Gate? RuledOutBy);
