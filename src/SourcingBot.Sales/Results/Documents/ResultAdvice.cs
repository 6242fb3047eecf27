namespace SourcingBot.Sales.Results.Documents;

/// <summary>What is advised, and why.</summary>
public sealed record ResultAdvice
{
    /// <summary>The id of the model advised.</summary>
    public required string Model { get; init; }

    /// <summary>As in "My advice: In-house", with the mark of a heading.</summary>
    public required string Headline { get; init; }

    /// <summary>What the model is.</summary>
    public required string Description { get; init; }

    /// <summary>How sure the advice is, and in how many of the ways to answer what is open it holds.</summary>
    public required string HowSure { get; init; }

    /// <summary>As the public JSON of a recommendation names it.</summary>
    public required string Confidence { get; init; }

    /// <summary>The advised model first, those that are ruled out last.</summary>
    public required IReadOnlyList<ResultModel> Ranking { get; init; }

    /// <summary>Those that decide, by weight.</summary>
    public required IReadOnlyList<ResultReason> Reasons { get; init; }

    /// <summary>Answers that moved nothing.</summary>
    public IReadOnlyList<ResultReason> Neutral { get => field ?? []; init; }

    /// <summary>Without an answer that speaks against the advice it rests on no criterion.</summary>
    public required ResultReason CounterArgument { get; init; }

    public required IReadOnlyList<string> WhatWouldChangeIt { get; init; }

    /// <summary>The weight whose smallest move would turn the advice; null where none does within reach.</summary>
    public string? Weights { get; init; }

    public required IReadOnlyList<ResultRisk> Risks { get; init; }

    public required IReadOnlyList<string> NextSteps { get; init; }

    /// <summary>Names of the open criteria that could change the advice, the most decisive first.</summary>
    public IReadOnlyList<string> OpenQuestions { get => field ?? []; init; }
}
