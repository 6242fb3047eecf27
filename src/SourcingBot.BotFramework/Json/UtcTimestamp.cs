using System.Text.Json;
using System.Text.Json.Serialization;

namespace SourcingBot.BotFramework;

/// <summary>UTC with Z (A2043); a time that came without an offset is taken as UTC, whatever zone this machine is in.</summary>
internal sealed class UtcTimestamp : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetDateTime(out var time)
            ? time.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(time, TimeSpan.Zero) : new DateTimeOffset(time).ToUniversalTime()
            : throw new JsonException("A time is written like 2026-11-22T09:30:00Z.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime);
}
