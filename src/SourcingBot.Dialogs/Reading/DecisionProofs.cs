using SourcingBot.Advice.Proofs;
using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>
/// Holds <c>decision.yaml</c> against what must hold of any decision. It may take seconds, so <c>check</c> does it and no start of
/// the program.
/// </summary>
public static class DecisionProofs
{
    /// <returns>What was found; null where the file has mistakes, which <see cref="DecisionTableReader"/> reports.</returns>
    public static ProofReport? Check(DefinitionFolder dialogs, Problems problems)
    {
        if (DecisionTableReader.Read(dialogs, new Problems()) is not { } table)
        {
            return null;
        }

        var report = TableProofs.Run(table);
        foreach (var violation in WithoutRepeats(report.Violations))
        {
            var (file, line) = PlaceOf(violation, dialogs);
            problems.Add(file, line, ViolationTexts.What(violation), ViolationTexts.Cure(violation));
        }

        return report;
    }

    /// <summary>Rules that break on the same row and ask for the same are one mistake, told by the one with the fewest answers.</summary>
    private static IEnumerable<Violation> WithoutRepeats(IReadOnlyList<Violation> violations) => violations
        .OrderBy(violation => violation is BrokenRule broken ? broken.Example.Said.Count : 0)
        .DistinctBy(violation => violation is BrokenRule broken
            ? (broken.Gate, broken.Gate is null ? broken.Culprit : null, broken.Rule.Family, broken.Rule.Owner)
            : (object)violation);

    /// <summary>The row to look at.</summary>
    private static (string File, int Line) PlaceOf(Violation violation, DefinitionFolder dialogs)
    {
        var root = DecisionFile.Again(dialogs);
        var row = violation switch
        {
            BrokenRule { Gate: { } gate } => root.Find("gates")?.Find(gate.Id),
            BrokenRule broken => LevelIn(root, broken.Culprit),
            NeverAdvised never => root.Find("models")?.Find(never.Model.Id),
            WrongStep step => LevelIn(root, new SaidLevel(step.Rule.Criterion, step.To)),
            Unexplained { Criterion: { } criterion } => root.Find("criteria")?.Find(criterion.Id),
            _ => null,
        };
        return (root.File, row?.Line ?? 0);
    }

    private static YamlValue? LevelIn(YamlValue root, SaidLevel said) =>
        root.Find("criteria")?.Find(said.Criterion.Id)?.Below("facets")
            .Select(facet => facet.Find("levels")?.Find(said.Level.Id))
            .FirstOrDefault(level => level is not null);
}
