using System.Text.Json;
using System.Text.Json.Nodes;
using SourcingBot.Advice.Scoring;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Interruptions;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Dialogs.Results;

/// <summary>Writes an advice down as it is given, with everything its page shows.</summary>
internal static class ResultDocuments
{
    /// <param name="comparison">With somebody else's result; null for most.</param>
    public static ResultDocument Of(Turn turn, Recommendation advice, ResultComparison? comparison)
    {
        var (definitions, memory) = (turn.Definitions, turn.Memory);
        var costs = Numbers.Compare(turn, memory.Costs);
        return new ResultDocument
        {
            Language = definitions.Language.Tag,
            Made = turn.Now,
            Day = definitions.Wording.Date(DateOnly.FromDateTime(turn.Now.UtcDateTime)),
            Definitions = definitions.Version,
            Advice = AdvicePart.Of(turn, advice),
            Answers = [.. definitions.Plan.Questions
                .Where(question => memory.Sheet.IsAnswered(question.Criterion))
                .Select(question => new ResultAnswer(
                    question.Criterion.Id, question.Name, turn.Words(memory.Sheet[question.Criterion]!), memory.FromContact.Contains(question.Criterion.Id)))],
            Priorities = memory.Priorities,
            LeftOpen = memory.LeftOpen,
            Costs = CostsPart.Of(turn, costs),
            Comparison = comparison,
            Recommendation = Element(RecommendationJson.ToNode(memory.Sheet, advice, definitions.Explainer)),
            CostsOverTime = Element(CostsJson.ToNode(costs, definitions.CostExplainer)),
        };
    }

    private static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node);
}
