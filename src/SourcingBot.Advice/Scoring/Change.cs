using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <summary>A single answer that, all else kept, would turn the advice.</summary>
/// <param name="Level">What the answer would have to be.</param>
/// <param name="Model">What would then be advised.</param>
/// <param name="IsOpen">Whether the criterion has no answer yet.</param>
/// <param name="Points">How many weighted points lie between what is answered now and this; the fewer, the easier.</param>
public sealed record Change(Criterion Criterion, Level Level, SourcingModel Model, bool IsOpen, int Points);
