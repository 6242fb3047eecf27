namespace SourcingBot.Host.Verbs;

/// <summary>Parts the arguments of a verb that takes a text.</summary>
internal static class WordsAndSettings
{
    /// <summary>What is a word of the text, and what a setting of the program, "--Key=value" or "--Key value".</summary>
    public static (string? Text, string[] Settings) Part(string[] arguments)
    {
        List<string> words = [];
        List<string> settings = [];
        for (var i = 0; i < arguments.Length; i++)
        {
            var isSetting = arguments[i].StartsWith("--", StringComparison.Ordinal);
            (isSetting ? settings : words).Add(arguments[i]);
            if (isSetting && !arguments[i].Contains('=', StringComparison.Ordinal) && i + 1 < arguments.Length)
            {
                i++;
                settings.Add(arguments[i]);
            }
        }

        return (words.Count > 0 ? string.Join(' ', words) : null, [.. settings]);
    }
}
