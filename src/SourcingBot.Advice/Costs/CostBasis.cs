using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Advice.Costs;

/// <summary>What costs are calculated from: every assumption from the client or the table, in one currency.</summary>
internal sealed record CostBasis(
    string Currency, string? Unconverted, int Months, Place Place, IReadOnlyList<CostAssumption> Assumptions, CostRange QuotedSaving, int? QuotedFact)
{
    public static RequestReading<CostBasis> Of(CostRequest request, CostTable table)
    {
        var outside = CostLimits.Check(request).ToArray();
        if (outside.Length > 0)
        {
            return new RequestReading<CostBasis>(null, outside); // Calculating with them could overflow.
        }

        var sources = new CostSources(request, table);
        var found = sources.Needed.Select(assumption => (Assumption: assumption, Row: sources.Find(assumption))).ToArray();
        var refused = found.Where(entry => entry.Row is null).Select(entry => sources.Refused(entry.Assumption)).ToArray();
        if (refused.Length > 0)
        {
            return new RequestReading<CostBasis>(null, refused);
        }

        var basis = new CostBasis(
            sources.Currency,
            sources.Currency == sources.Wanted ? null : sources.Wanted,
            request.Months ?? table.Horizon.Of(request.Answers[Criterion.Commitment] as CommitmentAnswer),
            sources.Place,
            [.. found.Select(entry => entry.Row).OfType<CostAssumption>()],
            request.QuotedSaving ?? table.QuotedSaving.Range,
            request.QuotedSaving is null ? table.QuotedSaving.Fact : null);
        return new RequestReading<CostBasis>(basis, []);
    }
}
