using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>
/// What must hold of any decision table, whatever numbers its authors write. It holds for the table's own weights; what clients
/// call important is not considered.
/// </summary>
public static class TableProofs
{
    /// <summary>Runs every proof. Takes a fraction of a second for a table like the one that ships, and seconds for any other.</summary>
    public static ProofReport Run(DecisionTable table)
    {
        var sums = new Sums(table);
        var adviser = new Adviser(table);
        var (combinations, wins, neverAdvised) = WinProof.Of(table, sums);
        return new ProofReport(combinations, wins,
        [
            .. RuleProof.Of(table, sums),
            .. neverAdvised,
            .. StepRule.All.SelectMany(rule => StepProof.Of(rule, table, sums)),
            .. AdviceProof.Of(table, sums, sheet => adviser.Advise(sheet)),
        ]);
    }
}
