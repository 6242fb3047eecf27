using System.Text.Json.Nodes;
using SourcingBot.Host.Scripts;

namespace SourcingBot.Host.Replaying;

/// <summary>What the person's program sent.</summary>
/// <param name="Line">Where it stands in its file, from 1.</param>
/// <param name="Activity">As recorded.</param>
/// <param name="At">When; null when that was not recorded.</param>
internal sealed record RecordedAct(int Line, JsonObject Activity, DateTimeOffset? At) : ScriptStep(Line)
{
    public string Type => (string?)Activity["type"] ?? "";

    public string? Id => (string?)Activity["id"];

    /// <summary>The words of a message; null for what has none.</summary>
    public string? Text => Type == "message" ? (string?)Activity["text"] : null;

    /// <summary>For messages to people.</summary>
    public string Named => Text is { Length: > 0 } text ? $"\"{text}\"" : (string?)Activity["name"] is { } name ? $"{Type} {name}" : Type;
}
