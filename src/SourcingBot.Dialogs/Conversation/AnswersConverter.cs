using System.Text.Json;
using System.Text.Json.Serialization;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Answers of which several may be to one criterion: a list of sheets that hold one each.</summary>
internal sealed class AnswersConverter : JsonConverter<IReadOnlyList<Answer>>
{
    private static readonly AnswerSheetConverter Sheets = new();

    public override IReadOnlyList<Answer> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var answers = new List<Answer>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            answers.AddRange(Sheets.Read(ref reader, typeof(AnswerSheet), options));
        }

        return answers;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Answer> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var answer in value)
        {
            Sheets.Write(writer, AnswerSheet.Of(answer), options);
        }

        writer.WriteEndArray();
    }
}
