#nullable disable annotations

namespace SourcingBot.BotFramework;

/// <summary>What is kept by locale, found for the very locale, else for another one of its language.</summary>
internal sealed class LocaleTable<T>
    where T : class
{
    private readonly Dictionary<string, T> _byLocale = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _byLanguage;

    /// <param name="values">By locale, such as "en-us"; of two with the same language the first speaks for it.</param>
    public LocaleTable(IEnumerable<KeyValuePair<string, T>> values)
    {
        var byLanguage = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        _byLanguage = byLanguage.GetAlternateLookup<ReadOnlySpan<char>>();

        foreach (var (locale, value) in values)
        {
            _byLocale.TryAdd(locale, value);
            _byLanguage.TryAdd(LanguageOf(locale), value);
        }
    }

    /// <summary>Null when there is nothing for this language.</summary>
    public T Find(string locale) =>
        locale is null ? null
        : _byLocale.GetValueOrDefault(locale) ?? (_byLanguage.TryGetValue(LanguageOf(locale), out var value) ? value : null);

    private static ReadOnlySpan<char> LanguageOf(string locale) => locale.IndexOf('-', StringComparison.Ordinal) is >= 0 and var end ? locale.AsSpan(0, end) : locale;
}
