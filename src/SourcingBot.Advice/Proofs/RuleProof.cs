using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>The article's rules, one by one.</summary>
internal static class RuleProof
{
    public static IEnumerable<Violation> Of(DecisionTable table, Sums sums)
    {
        foreach (var rule in ArticleRule.All)
        {
            var said = AnswerSheet.Of(rule.Answers)
                .SelectMany(answer => table.LevelsOf(answer.Criterion, answer), (answer, level) => (answer.Criterion, Level: level))
                .Where(answer => answer.Level is not null)
                .Select(answer => new SaidLevel(answer.Criterion, answer.Level!))
                .ToArray();
            var advised = sums.WinnerOf(sums.Of(said));
            if (!rule.Allows(advised))
            {
                var culprit = CulpritIn(said, rule, advised, table, sums);
                yield return new BrokenRule(rule, new Example(said, advised.Model), culprit, GateOn(culprit, rule, table));
            }
        }
    }

    private static Gate? GateOn(SaidLevel said, ArticleRule rule, DecisionTable table) => table.Gates.FirstOrDefault(gate =>
        gate.Criterion == said.Criterion && gate.LevelIds.Contains(said.Level.Id) && table.Models.Where(rule.Allows).All(row => gate.Closes.Contains(row.Model)));

    /// <summary>The answer that closes what the rule asks for, or else the one that does most for the advised model.</summary>
    private static SaidLevel CulpritIn(SaidLevel[] said, ArticleRule rule, ModelRow advised, DecisionTable table, Sums sums)
    {
        var allowed = table.Models.Where(rule.Allows).ToArray();
        return said.MinBy(answer =>
        {
            var sum = sums.Of([answer]);
            return allowed.Where(row => sums.IsOpen(row, sum))
                .Select(row => row.Collect(sum.Points) - advised.Collect(sum.Points))
                .DefaultIfEmpty(int.MinValue)
                .Max();
        })!;
    }
}
