using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace SourcingBot.Sales.Results.Documents;

[JsonSerializable(typeof(ResultDocument))]
internal sealed partial class ResultDocumentJson : JsonSerializerContext
{
    /// <summary>Letters of every language as they are: escapes would make a document several times as large.</summary>
    public static readonly ResultDocumentJson Readable = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
