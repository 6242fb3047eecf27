namespace SourcingBot.Content.Search;

/// <summary>
/// Brings the forms of a word together: "outsource", "outsourcing", "outsourced" → "outsourc". A stem need not be a word, only
/// the same for words that somebody who asks would not tell apart. How forms are made is data: <see cref="WordForms"/>.
/// </summary>
internal sealed class Stemmer
{
    /// <summary>Shorter words have no form.</summary>
    private const int Shortest = 4;

    private readonly WordForms _forms;
    private readonly ILookup<char, (string Ending, int Least)> _endings;
    private readonly IReadOnlyList<(string Ending, string Instead)> _plurals;

    internal Stemmer(WordForms forms)
    {
        _forms = forms;
        // The longest ending that leaves enough of the word wins.
        _endings = forms.Endings.SelectMany(group => group.Endings.Select(ending => (Ending: ending, group.Least)))
            .OrderByDescending(ending => ending.Ending.Length).ToLookup(ending => ending.Ending[^1]);
        _plurals = [.. forms.Plurals.OrderByDescending(plural => plural.Ending.Length)];
    }

    internal string Stem(string word)
    {
        if (word.Length < Shortest || !char.IsLetter(word[0]))
        {
            return word;
        }

        var stem = Singular(word);
        for (var shorter = WithoutEnding(stem); shorter != stem; shorter = WithoutEnding(stem))
        {
            stem = shorter;
        }

        if (stem.Length >= Shortest && stem[^1] == stem[^2] && !_forms.StayDoubled.Contains(stem[^1]))
        {
            stem = stem[..^1]; // "committ" → "commit", "bigg" → "big"
        }

        return stem.Length >= Shortest && _forms.LastLetters.Contains(stem[^1]) ? stem[..^1] : stem;
    }

    private string WithoutEnding(string stem)
    {
        foreach (var (ending, least) in _endings[stem[^1]])
        {
            if (stem.Length - ending.Length >= least && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return stem[..^ending.Length];
            }
        }

        return stem;
    }

    private string Singular(string word)
    {
        foreach (var (ending, instead) in _plurals)
        {
            if (word.Length - ending.Length > 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length] + instead;
            }
        }

        return word;
    }
}
