using System.Globalization;
using SourcingBot.Definitions;
using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Dialogs.Reading;

/// <summary>A group of lists in a file of a grammar.</summary>
/// <param name="group">Null where it is missing, which was reported.</param>
internal sealed class GrammarSection(YamlValue? group) : IGrammarSource
{
    private readonly List<GrammarSection> _parts = [];

    public IGrammarSource Part(string name)
    {
        var part = new GrammarSection(group?.Require(name));
        _parts.Add(part);
        return part;
    }

    public IReadOnlyList<string> Words(string name) => Words(group?.Require(name));

    public IReadOnlyList<string> Texts(string name) => group?.Require(name)?.Texts() ?? [];

    public IReadOnlyList<IReadOnlyList<string>> Rows(string name)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var row in group?.Require(name)?.Items() ?? [])
        {
            var texts = row.Texts();
            if (row.IsList && texts.Count > 1)
            {
                rows.Add(texts);
            }
            else
            {
                row.Problem($"'{row.Name}' should be a list of at least two.", "Write first what is meant and behind it what stands for it: '- [do not, dont]'.");
            }
        }

        return rows;
    }

    public IReadOnlyList<KeyValuePair<decimal, IReadOnlyList<string>>> Numbers(string name)
    {
        var numbers = new List<KeyValuePair<decimal, IReadOnlyList<string>>>();
        foreach (var entry in group?.Require(name)?.Entries() ?? [])
        {
            if (decimal.TryParse(entry.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(new(number, Words(entry)));
            }
            else
            {
                entry.Problem($"'{entry.Name}' should be a number.", "Write it in digits before the colon, and its words behind.");
            }
        }

        return numbers;
    }

    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Ids(string name, IReadOnlyCollection<string> known)
    {
        var ids = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        foreach (var entry in group?.Require(name)?.Entries() ?? [])
        {
            if (known.Contains(entry.Name))
            {
                ids.Add(new(entry.Name, Words(entry)));
            }
            else
            {
                entry.UnknownId("The id", entry.Name, known);
            }
        }

        return ids;
    }

    public void RefuseOthers()
    {
        group?.RefuseOthers();
        _parts.ForEach(part => part.RefuseOthers());
    }

    private static List<string> Words(YamlValue? list)
    {
        var words = new List<string>();
        foreach (var item in list?.Items() ?? [])
        {
            var text = item.Text();
            if (text.Length > 0 && !IsComparable(text))
            {
                item.Problem($"'{text}' is never found in a message.", "Write it in lower case, with one space between words and around each sign: 'e - mail'.");
            }

            words.Add(text);
        }

        return words;
    }

    /// <summary>Words are compared in lower case, and a sign is one by itself.</summary>
    private static bool IsComparable(string text) =>
        text == text.ToLowerInvariant()
        && text.Split(' ', '|', '[', ']').All(word => word.Length <= 1 || word.All(IsPartOfWord))
        && !text.Contains("  ", StringComparison.Ordinal);

    private static bool IsPartOfWord(char c) => char.IsLetter(c) || char.IsAsciiDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
