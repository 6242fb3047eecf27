using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>
/// Activities as JSON: camelCase, no nulls, unknown fields survive (A2005), a duplicate name (A2001), a wrong type (A2003) or
/// more than 32 levels are a <see cref="JsonException"/>.
/// </summary>
public static class ActivityJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    /// <exception cref="JsonException">Not JSON, or not an activity.</exception>
    public static Activity Read(ReadOnlySpan<byte> utf8)
    {
        WellFormedText.Check(utf8, Options.MaxDepth);
        return JsonSerializer.Deserialize<Activity>(utf8, Options) ?? throw new JsonException("An activity is an object, not null.");
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    public static Activity Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    public static string Write(Activity activity) => JsonSerializer.Serialize(activity, Options);

    public static byte[] WriteUtf8(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, Options);

    /// <summary>A deep copy: what a bot does to it does not show in the original.</summary>
    public static Activity Clone(Activity activity) => Read(WriteUtf8(activity));

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            AllowDuplicateProperties = false,
            Converters = { new NewtonsoftValues(), new RawJsonElement() },
            MaxDepth = 32,
            // Keeps < > & ' escaped, so that JSON inside a page stays harmless.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            // The second resolver serves what a bot puts into value, channelData or content.
            TypeInfoResolver = JsonTypeInfoResolver.Combine(ActivityJsonContext.Default, new DefaultJsonTypeInfoResolver()).WithAddedModifier(OmitEmptyLists),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>A2100 and A3050: no empty entities, no empty attachments.</summary>
    private static void OmitEmptyLists(JsonTypeInfo type)
    {
        if (type.Type != typeof(Activity))
        {
            return;
        }

        foreach (var property in type.Properties.Where(property => property.Name is "attachments" or "entities"))
        {
            property.ShouldSerialize = static (_, value) => value is System.Collections.ICollection { Count: > 0 } or (not null and not System.Collections.ICollection);
        }
    }
}
