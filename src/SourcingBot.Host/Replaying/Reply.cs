using System.Text.Json;
using System.Text.RegularExpressions;

namespace SourcingBot.Host.Replaying;

/// <summary>What a person notices of something that the bot sent: ids, times and data do not count.</summary>
/// <param name="Text">In the channel's form, with that of its cards.</param>
/// <param name="Buttons">Below the message or on its cards.</param>
/// <param name="Attachments">Their content types.</param>
/// <param name="Other">The type, and name, of what is no message.</param>
internal sealed partial record Reply(string Text, IReadOnlyList<string> Buttons, IReadOnlyList<string> Attachments, string? Other)
{
    private static readonly HashSet<string> Unnoticed = ["typing", "trace", "conversationUpdate", "invokeResponse", "delay", "messageUpdate", "messageDelete"];

    /// <summary>As lines, for comparing and showing.</summary>
    public IEnumerable<string> Lines =>
    [
        .. Other is null ? [] : (string[])[$"[{Other}]"],
        .. Text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0),
        .. Buttons.Count == 0 ? [] : (string[])[$"[buttons: {string.Join(" | ", Buttons)}]"],
        .. Attachments.Select(type => $"[attachment: {type}]"),
    ];

    /// <summary>Null for what no one notices.</summary>
    public static Reply? Of(JsonElement activity)
    {
        var type = Words(activity, "type");
        return Unnoticed.Contains(type) ? null : new Reply(
            ResultAddress().Replace(string.Join("\n\n", new[] { Words(activity, "text") }.Concat(Items(activity, "attachments").SelectMany(CardContent.TextsOf)).Where(text => text.Length > 0)), "/r/…"),
            [.. Items(activity, "suggestedActions", "actions").Select(Title), .. Items(activity, "attachments").SelectMany(ButtonsOf)],
            [.. Items(activity, "attachments").Select(attachment => Words(attachment, "contentType"))],
            type == "message" ? null : $"{type} {Words(activity, "name")}".Trim());
    }

    /// <summary>Those of hero cards and their like, and of Adaptive Cards.</summary>
    private static IEnumerable<string> ButtonsOf(JsonElement attachment) =>
        [.. Items(attachment, "content", "buttons").Select(Title), .. CardContent.ButtonsOf(attachment).Select(Title)];

    private static string Title(JsonElement button) => Words(button, "title");

    private static string Words(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static IEnumerable<JsonElement> Items(JsonElement element, params string[] path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return [];
            }
        }

        return element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray()] : [];
    }

    /// <summary>Every advice has a page of its own, and the recorded one may be another host's.</summary>
    [GeneratedRegex(@"https?://[^\s/()]+(/[^\s/()]+)*/r/[A-Za-z0-9_-]{22}(#own=[A-Za-z0-9_-]+)?", RegexOptions.NonBacktracking)]
    private static partial Regex ResultAddress();
}
