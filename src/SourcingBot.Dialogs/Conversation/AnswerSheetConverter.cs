using System.Text.Json;
using System.Text.Json.Serialization;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Requests;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Answer sheets are stored in the public shape of answers, so that a stored conversation can be read by anyone.</summary>
internal sealed class AnswerSheetConverter : JsonConverter<AnswerSheet>
{
    /// <exception cref="JsonException">What is stored are no answers.</exception>
    public override AnswerSheet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var reading = AnswersJson.Read(JsonElement.ParseValue(ref reader));
        return reading.IsValid ? reading.Value : throw new JsonException(string.Join(' ', reading.Errors));
    }

    public override void Write(Utf8JsonWriter writer, AnswerSheet value, JsonSerializerOptions options) => AnswersJson.Write(value).WriteTo(writer);
}
