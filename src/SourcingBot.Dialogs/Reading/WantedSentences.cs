using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>The ids of the sentences that the decision table asks for.</summary>
internal sealed record WantedSentences
{
    /// <summary>False when the table has mistakes: then more sentences may be wanted than are known here.</summary>
    public required bool AreAll { get; init; }

    public IEnumerable<string> Models { get; } = SourcingModel.All.Select(model => model.Id);

    public required IEnumerable<string> Levels { get; init; }

    public required IEnumerable<string> Gates { get; init; }

    public required IEnumerable<string> Risks { get; init; }

    public required IEnumerable<string> NextSteps { get; init; }

    public static WantedSentences Of(DecisionTable table) => new()
    {
        AreAll = true,
        Levels = table.Criteria.SelectMany(row => row.Levels).Select(level => level.Sentence),
        Gates = table.Gates.Select(gate => gate.Id),
        Risks = table.Models.SelectMany(row => row.Risks).Select(risk => risk.Id),
        NextSteps = table.Models.SelectMany(row => row.NextSteps),
    };

    /// <summary>What a file names that is no table because of its mistakes, so that a missing sentence is reported beside them.</summary>
    public static WantedSentences Of(DefinitionFolder dialogs)
    {
        var root = DecisionFile.Again(dialogs);
        var models = root.Below("models");
        return new WantedSentences
        {
            AreAll = false,
            Levels = LevelSentenceIds.Of(root).Select(sentence => sentence.Text()),
            Gates = root.Below("gates").Select(gate => gate.Name),
            Risks = models.SelectMany(model => model.Find("risks")?.Texts() ?? []).Intersect(root.Below("risks").Select(risk => risk.Name)),
            NextSteps = models.SelectMany(model => model.Find("nextSteps")?.Texts() ?? []),
        };
    }
}
