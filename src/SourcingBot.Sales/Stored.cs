using System.Text.Json;
using System.Text.Json.Nodes;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Sales;

/// <summary>Reads what was stored in the public shape of answers.</summary>
internal static class Stored
{
    /// <exception cref="JsonException">These are no answers.</exception>
    public static AnswerSheet Answers(JsonNode node)
    {
        var reading = AnswersJson.Read(node.ToJsonString());
        return reading.IsValid ? reading.Value : throw new JsonException(string.Join(' ', reading.Errors));
    }
}
