using SourcingBot.Advice.Models;
using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>What the decision says in one language. Its reader sees to it that nothing a table names is missing.</summary>
public sealed class DecisionSentences
{
    internal const string Condition = "{condition}";
    internal const string Model = "{model}";
    internal const string ReasonText = "{reason}";

    public required IReadOnlyDictionary<SourcingModel, ModelSentences> Models { get; init; }

    public required IReadOnlyDictionary<Confidence, string> Confidence { get; init; }

    /// <summary>Where nothing that is still open could turn the advice.</summary>
    public required string ClearSettled { get; init; }

    /// <inheritdoc cref="ClearSettled"/>
    public required string ModerateSettled { get; init; }

    /// <summary>For <see cref="Advice.Scoring.Confidence.Moderate"/> where another model is first in more of the ways to answer what is open.</summary>
    public required string ModerateOutnumbered { get; init; }

    public required string NothingAnswered { get; init; }

    /// <summary>With a place for the reason.</summary>
    public required string Priority { get; init; }

    /// <summary>With places for the condition and the model.</summary>
    public required string Change { get; init; }

    /// <summary>By <see cref="Level.Sentence"/>.</summary>
    public required IReadOnlyDictionary<string, LevelSentences> Levels { get; init; }

    /// <summary>By <see cref="Gate.Id"/>.</summary>
    public required IReadOnlyDictionary<string, string> Gates { get; init; }

    /// <summary>By <see cref="Risk.Id"/>.</summary>
    public required IReadOnlyDictionary<string, RiskSentences> Risks { get; init; }

    public required IReadOnlyDictionary<string, string> NextSteps { get; init; }
}
