namespace SourcingBot.Understanding.Words;

/// <summary>Writes "isn't" as "is not" and "we're" as "we are", so that one phrase in the vocabulary covers both.</summary>
internal static class Contractions
{
    private static readonly Dictionary<string, (string First, string Second)> WrittenOut = new(StringComparer.Ordinal)
    {
        ["can't"] = ("can", "not"),
        ["cant"] = ("can", "not"),
        ["cannot"] = ("can", "not"),
        ["won't"] = ("will", "not"),
        ["wont"] = ("will", "not"),
        ["shan't"] = ("shall", "not"),
        ["dont"] = ("do", "not"),
        ["doesnt"] = ("does", "not"),
        ["didnt"] = ("did", "not"),
        ["isnt"] = ("is", "not"),
        ["arent"] = ("are", "not"),
        ["wasnt"] = ("was", "not"),
        ["shouldnt"] = ("should", "not"),
        ["wouldnt"] = ("would", "not"),
        ["couldnt"] = ("could", "not"),
        ["mustnt"] = ("must", "not"),
        ["havent"] = ("have", "not"),
        ["hasnt"] = ("has", "not"),
        ["im"] = ("i", "am"),
        ["ive"] = ("i", "have"),
        ["weve"] = ("we", "have"),
        ["youre"] = ("you", "are"),
        ["thats"] = ("that", "is"),
        ["whats"] = ("what", "is"),
        ["theres"] = ("there", "is"),
        ["lets"] = ("let", "us"),
        ["let's"] = ("let", "us"),
        ["gonna"] = ("going", "to"),
        ["wanna"] = ("want", "to"),
        ["gotta"] = ("have", "to"),
    };

    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal)
    {
        ["re"] = "are",
        ["ve"] = "have",
        ["ll"] = "will",
        ["d"] = "would",
        ["m"] = "am",
    };

    private static readonly HashSet<string> TakesIs = new(StringComparer.Ordinal)
    {
        "it", "that", "what", "there", "here", "he", "she", "who", "how", "where", "data", "budget", "everything", "nothing", "this",
    };

    public static void AddTo(List<Word> words, string text, int start, int length, bool glued)
    {
        var (first, second) = Split(text);
        words.Add(new Word(WordKind.Letters, first, start, length, glued));
        if (second.Length > 0)
        {
            words.Add(new Word(WordKind.Letters, second, start, length, false));
        }
    }

    private static (string First, string Second) Split(string text)
    {
        if (text.Length <= 9 && WrittenOut.TryGetValue(text, out var pair))
        {
            return pair;
        }

        var apostrophe = text.IndexOf('\'');
        if (apostrophe <= 0)
        {
            return (text, "");
        }

        var (stem, ending) = (text[..apostrophe], text[(apostrophe + 1)..]);
        if (ending == "t" && stem.EndsWith('n'))
        {
            // Alone, "n't" is no word before the "not": no word is empty.
            return stem.Length > 1 ? (stem[..^1], "not") : ("not", "");
        }

        if (ending == "s")
        {
            // A possessive otherwise: "the client's data" says what "client data" says.
            return TakesIs.Contains(stem) ? (stem, "is") : (stem, "");
        }

        return Endings.TryGetValue(ending, out var full) ? (stem, full) : (text.Replace("'", "", StringComparison.Ordinal), "");
    }
}
