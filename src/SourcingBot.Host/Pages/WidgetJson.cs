using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace SourcingBot.Host.Pages;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(WidgetSettings))]
internal sealed partial class WidgetJson : JsonSerializerContext
{
    /// <summary>Letters of every script as they are: as \uXXXX each would take three times its room.</summary>
    public static readonly WidgetJson Short = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
}
