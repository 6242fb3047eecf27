using System.Globalization;

namespace SourcingBot.Advice.Requests;

/// <summary>Halves of surrogate pairs, written as they are or as <c>\ud800</c>.</summary>
internal static class HalfCharacters
{
    /// <summary>System.Text.Json takes them for valid JSON, and throws only when the text that has one is read.</summary>
    /// <param name="json">Valid JSON.</param>
    public static bool AreIn(string json)
    {
        var lowIsDue = false;
        for (var i = 0; i < json.Length; i++)
        {
            var character = json[i];
            if (character == '\\')
            {
                i++;
                character = json[i];
                if (character == 'u')
                {
                    character = (char)ushort.Parse(json.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                    i += 4;
                }
            }

            if (char.IsLowSurrogate(character) != lowIsDue)
            {
                return true;
            }

            lowIsDue = char.IsHighSurrogate(character);
        }

        return lowIsDue;
    }
}
