using System.Text.Json;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Sales.Results.Documents;

/// <summary>
/// All that the page of a result shows, in the language of its conversation and as it was when the advice was given. Texts are Markdown in which
/// people's words are escaped; names are plain text.
/// </summary>
public sealed record ResultDocument
{
    /// <summary>What this program writes. A field that comes later is not required, so that it reads what it wrote before; a default it gets where it is read, since a reader sets what is missing to null.</summary>
    public const int CurrentFormat = 1;

    public int Format { get; init; } = CurrentFormat;

    /// <summary>As in <c>en</c>.</summary>
    public required string Language { get; init; }

    public required DateTimeOffset Made { get; init; }

    /// <summary>The day of <see cref="Made"/>, in words.</summary>
    public required string Day { get; init; }

    /// <summary>The hash of the definitions that it was made from.</summary>
    public required string Definitions { get; init; }

    public required ResultAdvice Advice { get; init; }

    /// <summary>In the order of the questions.</summary>
    public required IReadOnlyList<ResultAnswer> Answers { get; init; }

    /// <summary>Ids of the criteria that were called most important, the latest first.</summary>
    public IReadOnlyList<string> Priorities { get => field ?? []; init; }

    /// <summary>Ids of the criteria that were skipped or not known.</summary>
    public IReadOnlyList<string> LeftOpen { get => field ?? []; init; }

    public required ResultCosts Costs { get; init; }

    /// <summary>With the result that somebody else got before; null for most.</summary>
    public ResultComparison? Comparison { get; init; }

    /// <summary>Somebody else's result stood beside it, and was deleted by its owner.</summary>
    public bool LostComparison { get; init; }

    /// <summary>In its public shape.</summary>
    public required JsonElement Recommendation { get; init; }

    /// <summary>Costs over time in their public shape.</summary>
    public required JsonElement CostsOverTime { get; init; }

    /// <exception cref="JsonException">It has no answers in their public shape.</exception>
    public AnswerSheet ReadAnswers() => Stored.Answers(Recommendation.GetProperty("answers"));

    /// <summary>Without what it holds of somebody else.</summary>
    public ResultDocument WithoutComparison() => this with { Comparison = null, LostComparison = LostComparison || Comparison is not null };

    public string Write() => JsonSerializer.Serialize(this, ResultDocumentJson.Readable.ResultDocument);

    /// <exception cref="JsonException">It is not a document that <see cref="Write"/> wrote.</exception>
    public static ResultDocument Read(string json) => JsonSerializer.Deserialize(json, ResultDocumentJson.Readable.ResultDocument) ?? throw new JsonException("There is no document.");
}
