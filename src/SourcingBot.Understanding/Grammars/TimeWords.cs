using SourcingBot.Understanding.Answers;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Which time says when the results are needed, and which how long the team is.</summary>
internal sealed class TimeWords(GrammarPart part)
{
    public WordSet FirstResults { get; } = part.Words();

    public WordSet Until { get; } = part.Words();

    public WordSet Coming { get; } = part.Words();

    public WordSet Within { get; } = part.Words();

    public WordSet RangeJoins { get; } = part.Words("-");

    public WordSet Longer { get; } = part.Words();

    public WordSet Done { get; } = part.Words();

    public WordSet Start { get; } = part.Words();

    public WordSet BehindStart { get; } = part.Words();

    public Dictionary<string, TimeLead> Inside { get; } = part.Words<TimeLead>();

    public Dictionary<string, TimeLead> Before { get; } = part.Words<TimeLead>();

    public WordSet Hedges { get; } = part.Words();
}
