namespace SourcingBot.Dialogs.Languages;

/// <summary>Something that there is in several languages, and which of them somebody gets.</summary>
/// <typeparam name="T">What is there for each language.</typeparam>
public sealed class LanguageSet<T>
    where T : class
{
    private readonly Dictionary<string, T> _byTag;

    /// <param name="byTag">By the names of the languages' folders.</param>
    /// <param name="standard">The language for whoever wants none of these.</param>
    public LanguageSet(IEnumerable<KeyValuePair<string, T>> byTag, string standard)
    {
        _byTag = new Dictionary<string, T>(byTag, StringComparer.OrdinalIgnoreCase);
        Default = _byTag[standard];
    }

    public T Default { get; }

    public IReadOnlyCollection<T> All => _byTag.Values;

    public T For(string? locale) => Find(locale) ?? Default;

    /// <summary>The very language that is asked for, or what it is a variety of: <c>de-AT</c>, else <c>de</c>.</summary>
    /// <returns>Null where there is neither.</returns>
    public T? Find(string? locale)
    {
        for (var tag = locale?.Replace('_', '-'); tag is { Length: > 0 }; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            if (_byTag.TryGetValue(tag, out var found))
            {
                return found;
            }
        }

        return null;
    }
}
