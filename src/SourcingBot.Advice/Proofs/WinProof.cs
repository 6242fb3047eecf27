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
        var (won, closed) = (new long[table.Models.Count], new long[1 << table.Models.Count]);
        var (one, other) = Sums.Halve(sums.Facets);
        var rests = sums.CountFull(other).ToArray();
        foreach (var (sum, count) in sums.CountFull(one))
        {
            foreach (var (rest, times) in rests)
            {
                var whole = sum + rest;
                won[sums.IndexOfWinner(whole)] += count * times;
                closed[whole.Closed] += count * times;
            }
        }

        var combinations = won.Sum();
        var wins = table.Models.Select((row, i) => (row.Model, Count: won[i])).ToDictionary(row => row.Model, row => row.Count);
        var open = table.Models.Select((row, i) => (row.Model, Count: closed.Where((_, mask) => (mask & (1 << i)) == 0).Sum())).ToDictionary(row => row.Model, row => row.Count);
        return (combinations, wins, [.. wins.Where(model => model.Value == 0).Select(model => new NeverAdvised(model.Key, open[model.Key], combinations))]);
    }
}
