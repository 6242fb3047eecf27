using System.Globalization;
using System.Text.Json.Nodes;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;
using SourcingBot.Understanding;
using static SourcingBot.Dialogs.Explanations.PublicJson;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>What was understood of a message, in its public JSON shape; after the contract's fields those for authors, where there is something to tell.</summary>
public static class UnderstoodJson
{
    /// <summary>On one line.</summary>
    public static string Write(Understood understood) => PublicJson.Write(Known(
        ("intent", understood.Intent.ToString().ToLowerInvariant()),
        ("criterion", understood.Changes?.Id),
        ("answers", Answers(understood.Answers)),
        ("candidates", Some(understood.Candidates, candidate => Answers([candidate]))),
        ("namedDays", Some(understood.NamedDays, Days)),
        ("questions", Some(understood.Questions, question => JsonValue.Create(question))),
        ("priorities", Some(understood.Priorities, priority => JsonValue.Create(priority.Id))),
        ("otherPriorities", Some(understood.OtherPriorities, priority => JsonValue.Create(priority.Id))),
        ("withdrawsPriorities", understood.WithdrawsPriorities ? true : null),
        ("assumptions", Some(understood.Assumptions, Assumption)),
        ("impossibleAssumptions", Some(understood.ImpossibleAssumptions, Assumption)),
        ("exchangeRates", Some(understood.ExchangeRates, rate => Known(("from", rate.From), ("to", rate.To), ("rate", rate.Rate)))),
        ("request", understood.Request?.ToString().ToLowerInvariant()),
        ("compare", understood.Compared is { } compared ? Compared(compared) : null)));

    private static JsonObject Compared(Compared compared) => Known(
        ("models", List(compared.Models, model => JsonValue.Create(model))),
        ("aspects", List(compared.Aspects, aspect => JsonValue.Create(aspect))),
        ("both", compared.AreBoth ? true : null));

    private static JsonObject Answers(IEnumerable<Answer> answers) => AnswersJson.Write(AnswerSheet.Of(answers));

    private static JsonArray? Some<T>(IReadOnlyList<T> items, Func<T, JsonNode> write) => items.Count > 0 ? List(items, write) : null;

    private static JsonObject Days(NamedDays days) => Known(("criterion", days.Criterion.Id), ("from", Day(days.From)), ("to", Day(days.To)));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject Assumption(CostAssumption assumption) =>
        Known(("assumption", assumption.Id), ("min", assumption.Min), ("max", assumption.Max), ("currency", assumption.Currency));
}
