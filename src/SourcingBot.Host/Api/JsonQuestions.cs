using SourcingBot.Advice.Comparing;
using SourcingBot.Advice.Requests;
using SourcingBot.Dialogs.Explanations;

namespace SourcingBot.Host.Api;

/// <summary>What other programs can ask. A question that is added here is described in <c>openapi.json</c>; tests insist on it.</summary>
internal static class JsonQuestions
{
    private const string NoAnswers = "The answers cannot be used as they are.";

    /// <summary>Answers in, recommendation out.</summary>
    private static readonly JsonQuestion Advice = new("/api/advice", NoAnswers, AdviceAnswer.Write);

    /// <summary>Answers and assumptions in; what the work costs over time with a provider and in a centre of one's own out.</summary>
    private static readonly JsonQuestion Costs = new("/api/costs", "Costs cannot be calculated from this as it is.", (body, languages) => CostRequestJson.Read(body).Then(asked =>
    {
        var definitions = languages.For(asked.Locale);
        return definitions.Costs.Compare(asked).Then(costs => CostsJson.Write(costs, definitions.CostExplainer));
    }));

    /// <summary>The answers of two people in; where they differ and what that does to the advice out.</summary>
    private static readonly JsonQuestion Comparison = new("/api/compare", NoAnswers, (body, languages) => ComparisonRequestJson.Read(body).Then(asked =>
    {
        var definitions = languages.For(asked.Locale);
        return ComparisonJson.Write(
            asked, new StakeholderComparer(definitions.Adviser).Compare(asked.First, asked.Second), definitions.Explainer, definitions.ComparisonExplainer);
    }));

    public static readonly IReadOnlyList<JsonQuestion> All = [Advice, Costs, Comparison];

    public static void MapJsonQuestions(this IEndpointRouteBuilder routes)
    {
        foreach (var question in All)
        {
            question.Map(routes);
        }
    }
}
