using SourcingBot.Definitions;

namespace SourcingBot.Host.Pages;

/// <summary>Reads the sentences of a section, fills in the brand and reports placeholders that nothing fills.</summary>
internal sealed class PageTextReader(YamlValue section, string brandName)
{
    public T Section<T>(string key, Func<PageTextReader, T> read)
    {
        if (section.Require(key) is not { } found)
        {
            // Reads nothing from nothing: the missing section is one problem, not one for each of its sentences.
            return read(new PageTextReader(Yaml.Parse(null, section.File, 1, []), brandName));
        }

        var reader = new PageTextReader(found, brandName);
        var result = read(reader);
        reader.RefuseOthers();
        return result;
    }

    /// <summary>The sentences of a section by these names.</summary>
    public IReadOnlyDictionary<string, string> Words(string key, IReadOnlyList<string> names) =>
        Section(key, section => names.ToDictionary(name => name, section.Text));

    public string Text(string key) => section.Require(key) is { } value ? Fill(value, value.Text()) : "";

    /// <param name="place">Left for the page to fill in, as in <c>name</c>, and must be there.</param>
    public PlacedText TextWith(string key, string place)
    {
        if (section.Require(key) is not { } value)
        {
            return new PlacedText("", place);
        }

        if (!value.Text().Contains($"{{{place}}}", StringComparison.Ordinal))
        {
            value.Problem($"'{key}' has no place for {{{place}}}.", $"Write {{{place}}} where it should be filled in.");
        }

        return new PlacedText(Fill(value, value.Text(), place), place);
    }

    /// <param name="place">May stand in it, and is left for the page to fill in.</param>
    public PlacedText TextThatMayHave(string key, string place) =>
        new(section.Require(key) is { } value ? Fill(value, value.Text(), place) : "", place);

    /// <param name="most">Characters, with the brand filled in.</param>
    public string Text(string key, int most)
    {
        var text = Text(key);
        if (text.Length > most)
        {
            section.Require(key)!.Problem($"'{key}' has {text.Length} characters.", $"It may have at most {most}: shorten it.");
        }

        return text;
    }

    public IReadOnlyList<string> Texts(string key) =>
        section.Require(key) is { } list ? [.. list.Items().Select(item => Fill(item, item.Text()))] : [];

    public void RefuseOthers() => section.RefuseOthers();

    private string Fill(YamlValue value, string text, string? place = null)
    {
        var filled = text.Replace("{brand}", brandName, StringComparison.Ordinal);
        if ((place is null ? filled : filled.Replace($"{{{place}}}", "", StringComparison.Ordinal)).AsSpan().IndexOfAny('{', '}') >= 0)
        {
            value.Problem(
                $"'{value.Name}' has a placeholder that nothing fills, or a single brace.",
                place is null ? "The only placeholder here is {brand}." : $"The placeholders here are {{brand}} and {{{place}}}.");
        }

        return filled;
    }
}
