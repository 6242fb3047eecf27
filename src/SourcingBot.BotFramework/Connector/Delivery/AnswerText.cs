using System.Text.Json;

namespace SourcingBot.BotFramework;

/// <summary>Single words in the bodies of answers, whose shapes differ from channel to channel.</summary>
internal static class AnswerText
{
    private const int LongestWord = 500;

    /// <summary>The first text under that name, not deeper than <paramref name="depth"/> objects; null when there is none, or the body is no JSON.</summary>
    public static string? Find(ReadOnlyMemory<byte> body, string name, int depth = 3)
    {
        try
        {
            using var json = body.IsEmpty ? null : JsonDocument.Parse(body);
            return json is null ? null : Find(json.RootElement, name, depth);
        }
        catch (JsonException)
        {
            // A proxy's page in HTML, or half an answer: the status says enough.
            return null;
        }
    }

    private static string? Find(JsonElement element, string name, int depth)
    {
        if (depth == 0 || element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var field in element.EnumerateObject())
        {
            if (string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase) && field.Value.ValueKind == JsonValueKind.String)
            {
                return field.Value.GetString() is { Length: > 0 and <= LongestWord } word ? word : null;
            }
        }

        return element.EnumerateObject().Select(field => Find(field.Value, name, depth - 1)).FirstOrDefault(found => found is not null);
    }
}
