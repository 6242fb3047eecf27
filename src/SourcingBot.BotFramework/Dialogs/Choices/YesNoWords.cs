#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads an English yes or no out of a sentence.</summary>
internal static class YesNoWords
{
    private static readonly HashSet<string> Yes =
        ["yes", "y", "yep", "yup", "yeah", "yea", "sure", "ok", "okay", "true", "agree", "agreed", "correct", "definitely", "absolutely", "certainly", "👍", "👌"];

    private static readonly HashSet<string> No = ["no", "n", "nope", "nah", "never", "false", "disagree", "👎", "✋"];

    private static readonly HashSet<string> Contractions = ["don", "isn", "aren", "wasn", "doesn", "can", "won"];

    /// <summary>Null if it says neither, or both.</summary>
    public static bool? Read(string utterance)
    {
        var tokens = Tokenizer.DefaultTokenizer(utterance);
        bool? answer = null;

        for (var index = 0; index < tokens.Count; index++)
        {
            if (Meaning(tokens, index) is not { } meaning)
            {
                continue;
            }

            if (answer is not null && answer != meaning)
            {
                return null;
            }

            answer = meaning;
        }

        return answer;
    }

    private static bool? Meaning(List<Token> tokens, int index)
    {
        var word = tokens[index].Normalized;
        if (No.Contains(word))
        {
            return false;
        }

        if (!Yes.Contains(word))
        {
            return null;
        }

        // "not ok" is a no, but "not sure" is neither.
        return !IsNegated(tokens, index) ? true : word == "sure" ? null : false;
    }

    private static bool IsNegated(List<Token> tokens, int index) =>
        index > 0 && (tokens[index - 1].Normalized is "not" or "cannot"
            || (index > 1 && tokens[index - 1].Normalized == "t" && Contractions.Contains(tokens[index - 2].Normalized)));
}
