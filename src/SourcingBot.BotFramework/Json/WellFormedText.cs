using System.Text.Json;
using System.Text.Unicode;

namespace SourcingBot.BotFramework;

/// <summary>
/// Refuses JSON whose strings cannot be read. The parser looks at the strings it needs only; the others would surprise whoever opens
/// <c>value</c> or <c>channelData</c> later, in the middle of a turn.
/// </summary>
internal static class WellFormedText
{
    /// <exception cref="JsonException">Invalid UTF-8, half of a surrogate pair, or a NUL, which not every database can keep.</exception>
    public static void Check(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new JsonException("The text is not valid UTF-8.");
        }

        if (utf8.IndexOf("\\ud"u8) >= 0 || utf8.IndexOf("\\uD"u8) >= 0 || utf8.IndexOf("\\u0000"u8) >= 0)
        {
            CheckEscapes(utf8, maxDepth);
        }
    }

    private static void RefuseNul(string text)
    {
        if (text.Contains('\0'))
        {
            throw new JsonException("A string holds a NUL character.");
        }
    }

    private static void CheckEscapes(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    RefuseNul(reader.GetString()!);
                }
            }
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A string holds half of a surrogate pair.", exception);
        }
    }
}
