namespace SourcingBot.Understanding.Grammars;

/// <summary>How words end.</summary>
internal sealed class WordForms
{
    /// <summary>Stands in an ending for the rest of the word.</summary>
    private const char Stem = '-';

    private const int ShortestSingular = 3;

    private readonly List<(string Plural, string Singular)> _plurals = [];
    private readonly string[] _noPlurals;
    private readonly WordSet _unchanged;

    public WordForms(GrammarPart part)
    {
        foreach (var row in part.Rows("Plurals"))
        {
            _plurals.AddRange(row.Skip(1).Select(plural => (plural.TrimStart(Stem), row[0].TrimStart(Stem))));
        }

        _noPlurals = [.. part.Texts("NoPlurals").Select(ending => ending.TrimStart(Stem))];
        _unchanged = part.Words(name: "Unchanged");
    }

    /// <summary>Crude, but the same on both sides, which is all that comparing needs.</summary>
    public string Singular(string word)
    {
        foreach (var (plural, singular) in _plurals)
        {
            if (word.EndsWith(plural, StringComparison.Ordinal) && word.Length - plural.Length + singular.Length >= ShortestSingular)
            {
                return _unchanged.Contains(word) || Array.Exists(_noPlurals, ending => word.EndsWith(ending, StringComparison.Ordinal)) ? word
                    : singular.Length == 0 ? word[..^plural.Length]
                    : string.Concat(word.AsSpan(0, word.Length - plural.Length), singular);
            }
        }

        return word;
    }

    public bool IsPlural(string word) => !ReferenceEquals(Singular(word), word);

    /// <summary>Whether it ends as plurals do, however short it is and whatever else ends so.</summary>
    public bool EndsAsPlural(string word) => _plurals.Exists(ending => word.EndsWith(ending.Plural, StringComparison.Ordinal));

    /// <summary>Without the ending of a plural that adds letters and changes none; null where there is none.</summary>
    public string? WithoutEnding(string word) =>
        _plurals.Find(ending => ending.Singular.Length == 0 && word.EndsWith(ending.Plural, StringComparison.Ordinal)) is ({ Length: > 0 } plural, _) ? word[..^plural.Length] : null;
}
