using System.Text.Json;
using System.Text.Json.Nodes;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Sales;

/// <summary>Reads what was stored in the public shape of answers.</summary>
internal static class Stored
{
    /// <exception cref="JsonException">These are no answers.</exception>
    public static AnswerSheet Answers(JsonNode node) => Valid(AnswersJson.Read(node.ToJsonString()));

    /// <inheritdoc cref="Answers(JsonNode)"/>
    public static AnswerSheet Answers(JsonElement element) => Valid(AnswersJson.Read(element));

    private static AnswerSheet Valid(RequestReading<AnswerSheet> reading) => reading.IsValid ? reading.Value : throw new JsonException(string.Join(' ', reading.Errors));
}
