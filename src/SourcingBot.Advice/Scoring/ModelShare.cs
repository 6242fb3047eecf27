using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Scoring;

/// <param name="Share">Above 0, at most 1.</param>
public sealed record ModelShare(SourcingModel Model, double Share);
