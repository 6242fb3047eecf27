using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Comparing;

/// <summary>A way to settle some differences after which two stakeholders are advised the same.</summary>
/// <param name="Sides">
/// Whose position both take on each criterion: answer and priority; no answer where that side has none. Of several ways to the same
/// model, the one that gives up the fewest answers.
/// </param>
public sealed record SettledWay(SourcingModel Model, IReadOnlyDictionary<Criterion, Side> Sides);
