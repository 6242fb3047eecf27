namespace SourcingBot.Understanding.Choices;

/// <summary>Finds phrases that contradict an earlier one: they can be said in the same words, but must not.</summary>
/// <param name="contradict">Whether an earlier phrase and a later one must not be said alike.</param>
public sealed class ComparedPhrases<T>(Func<T, T, bool> contradict)
    where T : class
{
    private readonly List<PhrasePattern> _patterns = [];
    private readonly List<T> _abouts = [];
    private readonly FormTable _forms = new();

    /// <param name="pattern">A phrase.</param>
    /// <param name="about">What there is to know about it.</param>
    /// <returns>Every earlier phrase that contradicts, in their order, with the first words in which both can be said.</returns>
    public List<(string Form, T Earlier)> Add(PhrasePattern pattern, T about)
    {
        var contradicted = new List<(string Form, T Earlier)>();
        foreach (var earlier in _forms.Add(pattern, _patterns.Count))
        {
            if (contradict(_abouts[earlier], about) && pattern.Forms().FirstOrDefault(_patterns[earlier].CanBeSaid) is { } form)
            {
                contradicted.Add((string.Join(' ', form), _abouts[earlier]));
            }
        }

        _patterns.Add(pattern);
        _abouts.Add(about);
        return contradicted;
    }
}
