using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>
/// Every combination of levels has its one winner, for two models are always open and the order of rows settles what is equal;
/// here they are counted. That every model wins somewhere has to be looked for.
/// </summary>
internal static class WinProof
{
    public static (long Combinations, IReadOnlyDictionary<SourcingModel, long> Wins, IReadOnlyList<Violation> Violations) Of(DecisionTable table, Sums sums)
    {
        var (wins, open) = (table.Models.ToDictionary(row => row.Model, _ => 0L), table.Models.ToDictionary(row => row.Model, _ => 0L));
        foreach (var (sum, count) in sums.CountFull())
        {
            wins[sums.WinnerOf(sum).Model] += count;
            foreach (var row in table.Models.Where(row => sums.IsOpen(row, sum)))
            {
                open[row.Model] += count;
            }
        }

        var combinations = wins.Values.Sum();
        return (combinations, wins, [.. wins.Where(model => model.Value == 0).Select(model => new NeverAdvised(model.Key, open[model.Key], combinations))]);
    }
}
