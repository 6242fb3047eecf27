using SourcingBot.Advice.Models;
using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>Says a recommendation's ids and numbers in the words of one language, for the conversation, the commands and the API alike.</summary>
public sealed class Explainer(DecisionSentences sentences)
{
    public ModelSentences Model(SourcingModel model) => sentences.Models[model];

    public LevelSentences Level(Level level) => sentences.Levels[level.Sentence];

    public RiskSentences Risk(Risk risk) => sentences.Risks[risk.Id];

    public string NextStep(string id) => sentences.NextSteps[id];

    public string Confidence(Recommendation recommendation) => recommendation switch
    {
        { Reasons.Count: 0 } => sentences.NothingAnswered,
        { Confidence: Advice.Scoring.Confidence.Clear, HoldsIn: 1 } => sentences.ClearSettled,
        { Confidence: Advice.Scoring.Confidence.Moderate, HoldsIn: 1 } => sentences.ModerateSettled,
        { Confidence: Advice.Scoring.Confidence.Moderate } when recommendation.Distribution[0].Model != recommendation.Model => sentences.ModerateOutnumbered,
        _ => sentences.Confidence[recommendation.Confidence],
    };

    /// <summary>Levels that add no points are silent beside one that does; twice nothing does not count for more.</summary>
    public string Reason(Reason reason)
    {
        var pulling = reason.Levels.Where(level => level.Pull != default).ToArray();
        var text = string.Join(" ", (pulling.Length > 0 ? pulling : reason.Levels).Select(level => Level(level).Reason));
        return reason.IsPriority && pulling.Length > 0 ? sentences.Priority.Replace(DecisionSentences.ReasonText, text) : text;
    }

    public string Change(Change change) =>
        sentences.Change
            .Replace(DecisionSentences.Condition, Level(change.Level).Condition)
            .Replace(DecisionSentences.Model, Model(change.Model).InSentence);

    /// <summary>Why a gate closed the model; null for an open one.</summary>
    public string? WhyRuledOut(RankedModel model) => model.RuledOutBy is { } gate ? sentences.Gates[gate.Id] : null;
}
