namespace SourcingBot.Host.Scripts;

/// <summary>What a message says, whatever its layout.</summary>
internal static class SpokenText
{
    /// <summary>Without the marks for bold, and with single spaces.</summary>
    public static string Plain(string markdown) =>
        string.Join(' ', markdown.Replace("**", "").Replace("\\", "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Looks for a text in which "…" stands for anything.</summary>
    /// <param name="heard">What was said, <see cref="Plain"/>.</param>
    /// <param name="expected">What should be found.</param>
    /// <param name="from">Where to begin; afterwards where it ends, or where the part that is missing was looked for.</param>
    /// <returns>The part that is missing; null when all is there.</returns>
    public static string? Missing(string heard, string expected, ref int from)
    {
        foreach (var part in expected.Split('…').Select(Plain).Where(part => part.Length > 0))
        {
            var found = heard.IndexOf(part, from, StringComparison.Ordinal);
            if (found < 0)
            {
                return part;
            }

            from = found + part.Length;
        }

        return null;
    }
}
