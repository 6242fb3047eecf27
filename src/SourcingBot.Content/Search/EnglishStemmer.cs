namespace SourcingBot.Content.Search;

/// <summary>
/// Brings the forms of an English word together: "outsource", "outsourcing", "outsourced" → "outsourc". A stem need not be a
/// word, only the same for words that somebody who asks would not tell apart.
/// </summary>
internal static class EnglishStemmer
{
    // The longest ending that leaves enough of the word wins, so longer ones stand first. The number is the least that must be left.
    private static readonly (string Ending, int Least)[] Endings =
    [
        ("isations", 3), ("izations", 3), ("isation", 3), ("ization", 3), ("ability", 3), ("ibility", 3), ("ement", 4), ("ation", 3), ("ments", 4),
        ("ment", 4), ("ness", 5), ("able", 3), ("ible", 3), ("ating", 3), ("ated", 3), ("ator", 3), ("ence", 4), ("ance", 4), ("ing", 3), ("ion", 4), ("ity", 3), ("est", 4),
        ("ise", 4), ("ize", 4), ("ate", 3), ("ent", 4), ("ant", 4), ("ful", 4), ("ive", 4), ("ed", 3), ("er", 4), ("ee", 4), ("ly", 3), ("al", 3),
    ];

    internal static string Stem(string word)
    {
        if (word.Length <= 3 || !char.IsAsciiLetter(word[0]))
        {
            return word;
        }

        var stem = Singular(word);
        for (var shorter = WithoutEnding(stem); shorter != stem; shorter = WithoutEnding(stem))
        {
            stem = shorter;
        }

        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e'))
        {
            stem = stem[..^1]; // "committ" → "commit", "bigg" → "big"
        }

        return stem.Length > 3 && stem[^1] is 'e' or 'y' or 'i' ? stem[..^1] : stem;
    }

    private static string WithoutEnding(string stem)
    {
        foreach (var (ending, least) in Endings)
        {
            if (stem.Length - ending.Length >= least && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return stem[..^ending.Length];
            }
        }

        return stem;
    }

    private static string Singular(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return word[..^3] + "y";
        }

        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }
}
