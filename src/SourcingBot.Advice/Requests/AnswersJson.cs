using System.Text.Json;
using System.Text.Json.Nodes;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Requests;

/// <summary>Answers in their public JSON shape, for the API, for the commands and for storing an answer sheet.</summary>
public static class AnswersJson
{
    private static readonly string[] Names = [.. Criterion.All.Select(criterion => criterion.Id)];

    public static RequestReading<AnswerSheet> Read(string json) => JsonField.Read(json, Read);

    public static RequestReading<AnswerSheet> Read(JsonElement element) => JsonField.Read(element, Read);

    /// <summary>What is not known is left out.</summary>
    public static JsonObject Write(AnswerSheet sheet) =>
        new(sheet.Select(answer => KeyValuePair.Create<string, JsonNode?>(answer.Criterion.Id, AnswerJsonWriter.Write(answer))));

    /// <summary>Errors are left with the field; the answers without one are returned.</summary>
    internal static AnswerSheet Read(JsonField field) =>
        AnswerSheet.Of(field.Object(Names).Select(entry => AnswerJsonReader.Read(Criterion.Find(entry.Key)!, entry.Value)).OfType<Answer>());
}
