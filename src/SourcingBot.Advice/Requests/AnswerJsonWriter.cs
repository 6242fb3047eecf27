using System.Text.Json.Nodes;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Requests;

internal static class AnswerJsonWriter
{
    public static JsonNode Write(Answer answer) => answer switch
    {
        ChoiceAnswer choice => JsonValue.Create(choice.Choice),
        BudgetAnswer budget => Known(
            ("amount", budget.Amount is { } amount
                ? Known(("min", amount.Min), ("max", amount.Max), ("currency", amount.Currency), ("per", amount.Per))
                : null),
            ("stance", budget.Stance)),
        TimelineAnswer timeline => Known(("minDays", timeline.MinDays), ("maxDays", timeline.MaxDays)),
        DataSensitivityAnswer data => Known(
            ("level", data.Level),
            ("regimes", data.Regimes.Count > 0 ? new JsonArray([.. data.Regimes.Select(regime => JsonValue.Create(regime))]) : null),
            ("mustStayInCountry", data.MustStayInCountry),
            ("mustStayIn", data.MustStayIn)),
        CommitmentAnswer commitment => Known(
            ("minMonths", commitment.MinMonths), ("maxMonths", commitment.MaxMonths), ("ongoing", commitment.Ongoing ? true : null)),
        ProjectSizeAnswer size => Known(
            ("size", size.Size),
            ("people", size.MinPeople is null && size.MaxPeople is null ? null : Known(("min", size.MinPeople), ("max", size.MaxPeople)))),
        _ => throw new ArgumentException($"'{answer.GetType().Name}' has no public shape.", nameof(answer)),
    };

    private static JsonObject Known(params (string Name, JsonNode? Value)[] fields) =>
        new(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
