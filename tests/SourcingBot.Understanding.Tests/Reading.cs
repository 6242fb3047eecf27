using System.Text.Json;
using System.Text.Json.Nodes;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests;

/// <summary>What was understood as compact JSON in the shapes of the contract, so that a row shows it on one line.</summary>
internal static class Reading
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Understood understood) => Contract(understood).ToJsonString(Plain);

    /// <summary>The same, and after it what may be said at any time.</summary>
    public static string Whole(Understood understood)
    {
        var json = Contract(understood);
        if (understood.Priorities.Count > 0)
        {
            json["priorities"] = new JsonArray([.. understood.Priorities.Select(p => (JsonNode)p.Id)]);
        }

        if (understood.OtherPriorities.Count > 0)
        {
            json["otherPriorities"] = new JsonArray([.. understood.OtherPriorities.Select(p => (JsonNode)p.Id)]);
        }

        if (understood.WithdrawsPriorities)
        {
            json["withdrawsPriorities"] = true;
        }

        if (understood.Assumptions.Count > 0)
        {
            json["assumptions"] = new JsonObject(understood.Assumptions.Select(a => KeyValuePair.Create<string, JsonNode?>(a.Id, Json(a))));
        }

        if (understood.ImpossibleAssumptions.Count > 0)
        {
            json["impossible"] = new JsonArray([.. understood.ImpossibleAssumptions.Select(a => (JsonNode)a.Id)]);
        }

        if (understood.ExchangeRates.Count > 0)
        {
            json["exchangeRates"] = new JsonObject(understood.ExchangeRates.Select(r => KeyValuePair.Create<string, JsonNode?>($"{r.From}-{r.To}", r.Rate)));
        }

        if (understood.Request is { } request)
        {
            json["request"] = request.ToString().ToLowerInvariant();
        }

        if (understood.Compared is { } compared)
        {
            json["compare"] = Object(
                ("models", new JsonArray([.. compared.Models.Select(m => (JsonNode)m)])),
                ("aspects", new JsonArray([.. compared.Aspects.Select(a => (JsonNode)a)])),
                ("both", compared.AreBoth ? true : null));
        }

        if (understood.Supposed.Count > 0)
        {
            json["supposed"] = new JsonObject(understood.Supposed.Select(a => KeyValuePair.Create<string, JsonNode?>(a.Criterion.Id, Json(a))));
        }

        return json.ToJsonString(Plain);
    }

    private static JsonObject Contract(Understood understood)
    {
        var json = new JsonObject { ["intent"] = understood.Intent.ToString().ToLowerInvariant() };
        if (understood.Changes is { } changes)
        {
            json["criterion"] = changes.Id;
        }

        if (understood.Answers.Count > 0)
        {
            json["answers"] = new JsonObject(understood.Answers.Select(a => KeyValuePair.Create<string, JsonNode?>(a.Criterion.Id, Json(a))));
        }

        return json;
    }

    private static JsonNode Json(CostAssumption assumption) => assumption is { Currency: null } && assumption.Min == assumption.Max
        ? assumption.Min
        : Object(("min", assumption.Min), ("max", assumption.Max), ("currency", assumption.Currency));

    private static JsonNode Json(Answer answer) => answer switch
    {
        BudgetAnswer budget => Object(
            ("amount", budget.Amount is { } a ? Object(("min", a.Min), ("max", a.Max), ("currency", a.Currency), ("per", a.Per)) : null), ("stance", budget.Stance)),
        TimelineAnswer timeline => Object(("minDays", timeline.MinDays), ("maxDays", timeline.MaxDays)),
        CommitmentAnswer commitment => Object(("minMonths", commitment.MinMonths), ("maxMonths", commitment.MaxMonths), ("ongoing", commitment.Ongoing ? true : null)),
        ProjectSizeAnswer size => Object(
            ("size", size.Size), ("people", size.MinPeople is null && size.MaxPeople is null ? null : Object(("min", size.MinPeople), ("max", size.MaxPeople)))),
        DataSensitivityAnswer data => Object(
            ("level", data.Level), ("regimes", data.Regimes.Count == 0 ? null : new JsonArray([.. data.Regimes.Select(r => (JsonNode)r)])),
            ("mustStayInCountry", data.MustStayInCountry), ("mustStayIn", data.MustStayIn)),
        ChoiceAnswer choice => choice.Choice,
        _ => throw new ArgumentException($"No row shows a {answer.GetType().Name} yet.", nameof(answer)),
    };

    private static JsonObject Object(params (string Name, JsonNode? Value)[] members) =>
        new(members.Where(m => m.Value is not null).Select(m => KeyValuePair.Create(m.Name, m.Value)));
}
