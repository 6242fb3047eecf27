namespace SourcingBot.Understanding.Grammars;

/// <summary>Contractions and what they are short for.</summary>
internal sealed class ContractionWords(GrammarPart part)
{
    private const char Apostrophe = '\'';

    private readonly Dictionary<string, string> _writtenOut = ByForm(part.Rows("WrittenOut"));
    private readonly Dictionary<string, string> _negations = ByForm(part.Rows("Negations"));
    private readonly Dictionary<string, string> _endings = ByForm(part.Rows("Endings"));
    private readonly Dictionary<string, string> _possessives = ByForm(part.Rows("PossessiveOr"));
    private readonly WordSet _takesVerb = part.Words(name: "TakesVerb");

    /// <summary>The word, or the two words that it is short for; the second is empty otherwise.</summary>
    public (string First, string Second) Split(string text)
    {
        if (_writtenOut.TryGetValue(text, out var words))
        {
            return words.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? (words[..space], words[(space + 1)..]) : (words, "");
        }

        var apostrophe = text.IndexOf(Apostrophe, StringComparison.Ordinal);
        if (apostrophe <= 0)
        {
            return (text, "");
        }

        foreach (var (ending, full) in _negations)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal) && text.Length - ending.Length + ending.IndexOf(Apostrophe, StringComparison.Ordinal) == apostrophe)
            {
                // Alone, "n't" is no word before the "not": no word is empty.
                return text.Length > ending.Length ? (text[..^ending.Length], full) : (full, "");
            }
        }

        var (stem, rest) = (text[..apostrophe], text[apostrophe..]);
        if (_possessives.TryGetValue(rest, out var verb))
        {
            // A possessive otherwise: "the client's data" says what "client data" says.
            return _takesVerb.Contains(stem) ? (stem, verb) : (stem, "");
        }

        return _endings.TryGetValue(rest, out var word) ? (stem, word) : (text.Replace("'", "", StringComparison.Ordinal), "");
    }

    private static Dictionary<string, string> ByForm(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var byForm = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            for (var i = 1; i < row.Count; i++)
            {
                byForm[row[i]] = row[0];
            }
        }

        return byForm;
    }
}
