using System.Text;

namespace SourcingBot.Dialogs.Saying;

/// <summary>A sentence with places like <c>{name}</c> to be filled in.</summary>
internal sealed class Template
{
    private readonly List<(string Text, bool IsPlace)> _parts = [];

    public Template(string text)
    {
        Text = text;
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            _parts.Add((text[at..open], false));
            _parts.Add((text[(open + 1)..close], true));
            at = close + 1;
        }

        _parts.Add((text[at..], false));
    }

    public string Text { get; }

    /// <summary>The names between braces, as they stand.</summary>
    public IEnumerable<string> Places => _parts.Where(part => part.IsPlace).Select(part => part.Text);

    /// <exception cref="ArgumentException">A place has no value: readers have checked the places, so the caller forgot one.</exception>
    public string Fill(params ReadOnlySpan<(string Place, string Value)> values)
    {
        var filled = new StringBuilder();
        foreach (var (text, isPlace) in _parts)
        {
            filled.Append(isPlace ? ValueOf(text, values) : text);
        }

        return filled.ToString();
    }

    private static string ValueOf(string place, ReadOnlySpan<(string Place, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (name == place)
            {
                return value;
            }
        }

        throw new ArgumentException($"Nothing was given for {{{place}}}.", nameof(values));
    }
}
