using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SourcingBot.Definitions;

/// <summary>
/// A value in a YAML file. Every reading method reports its own problem and returns something harmless, so a reader can
/// run to the end and the author sees all mistakes at once.
/// </summary>
public sealed class YamlValue
{
    internal const string NumberWithoutCommas = "Write numbers without commas, such as 250000 or 0.15.";

    private readonly YamlNode _node;
    private readonly int _lineOffset;
    private readonly Problems _problems;
    private readonly HashSet<string> _asked = [];
    private readonly Dictionary<string, Problem> _missing = [];
    private readonly Mark? _nameStart;
    private readonly bool _isUnreadable;

    /// <param name="nameStart">Where the key stands; null for the root and for items of a list.</param>
    /// <param name="isUnreadable">Stands for a file that could not be read, which was reported: that all its names are missing is no news.</param>
    internal YamlValue(YamlNode node, string file, int lineOffset, string name, Problems problems, bool isUnreadable = false, Mark? nameStart = null)
    {
        _nameStart = nameStart;
        _isUnreadable = isUnreadable;
        _node = node;
        _lineOffset = lineOffset;
        _problems = problems;
        File = file;
        Name = name;
    }

    public string File { get; }

    /// <summary>One-based; the line of the name where there is one, for a group of values begins below it.</summary>
    public int Line => (int)(_nameStart ?? _node.Start).Line + _lineOffset;

    /// <summary>The key or position under which the value stands; empty for the root.</summary>
    public string Name { get; }

    public bool IsMapping => _node is YamlMappingNode;

    public bool IsList => _node is YamlSequenceNode;

    public bool IsNull => _node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" };

    public void Problem(string what, string cure) => _problems.Add(File, Line, what, cure);

    public void UnknownId(string what, string id, IEnumerable<string> known) => _problems.AddUnknown(File, Line, what, id, known);

    /// <summary>The value under <paramref name="key"/>, or null without a problem.</summary>
    public YamlValue? Find(string key)
    {
        _asked.Add(key);
        return _node is YamlMappingNode mapping && mapping.Children.FirstOrDefault(child => ((YamlScalarNode)child.Key).Value == key) is { Value: not null } found
            ? Below(found.Key, found.Value)
            : null;
    }

    /// <summary>The value under <paramref name="key"/>; a missing one is a problem.</summary>
    public YamlValue? Require(string key)
    {
        var found = Find(key);
        if (found is null && !IsMapping)
        {
            ProblemOfForm(); // Said once, however much is looked for below.
        }
        else if (found is null && !_isUnreadable)
        {
            var (what, cure) = ($"'{key}' is missing{(Name.Length > 0 ? $" in '{Name}'" : "")}.", $"Add a line '{key}: …'.");
            Problem(what, cure);
            _missing[key] = new Problem(File, Line, what, cure);
        }

        return found;
    }

    /// <summary>All keys with their values, in the file's order. Counts every key as asked for.</summary>
    public IReadOnlyList<YamlValue> Entries()
    {
        if (_node is not YamlMappingNode mapping)
        {
            if (!IsNull)
            {
                ProblemOfForm();
            }

            return [];
        }

        var entries = new List<YamlValue>();
        foreach (var (key, child) in mapping.Children)
        {
            var name = ((YamlScalarNode)key).Value ?? "";
            _asked.Add(name);
            entries.Add(Below(key, child));
        }

        return entries;
    }

    /// <summary>The items of a list; a single scalar counts as a list of one.</summary>
    public IReadOnlyList<YamlValue> Items()
    {
        if (_node is YamlSequenceNode sequence)
        {
            return [.. sequence.Children.Select((child, i) => new YamlValue(child, File, _lineOffset, $"{Name}[{i + 1}]", _problems))];
        }

        if (_node is YamlScalarNode && !IsNull)
        {
            return [this];
        }

        if (!IsNull)
        {
            Problem($"'{Name}' should be a list.", "Write '- item' lines below it.");
        }

        return [];
    }

    /// <summary>The items of a list of ids. Several ids in one text, as where the brackets were forgotten, are a problem.</summary>
    public IReadOnlyList<YamlValue> Ids()
    {
        var items = Items();
        foreach (var item in items.Where(item => item._node is YamlScalarNode scalar && scalar.Value.AsSpan().ContainsAny(',', ';')))
        {
            var text = item.Text();
            item.Problem($"'{text}' is read as one name.", $"Write a list with commas: [{text.Replace(';', ',')}].");
        }

        return [.. items.Where(item => item._node is not YamlScalarNode scalar || !scalar.Value.AsSpan().ContainsAny(',', ';'))];
    }

    public IReadOnlyList<string> Texts() => [.. Items().Select(item => item.Text()).Where(text => text.Length > 0)];

    /// <summary>The scalar as written, trimmed at the end; empty after a problem.</summary>
    public string Text()
    {
        if (_node is YamlScalarNode scalar && !string.IsNullOrWhiteSpace(scalar.Value))
        {
            return scalar.Value.TrimEnd();
        }

        if (_nameStart is null && _node is YamlMappingNode { Children.Count: 1 } mapping)
        {
            Problem($"The colon after '{mapping.Children[0].Key}' makes a name of what stands before it.", "Put the whole text in quotes.");
        }
        else
        {
            Problem($"'{Name}' should be a text.", "Write the text after the colon, in quotes if it has a colon itself.");
        }

        return "";
    }

    /// <summary>The scalar with the blanks that are part of it; empty where nothing stands between the quotes, and after a problem.</summary>
    public string Verbatim()
    {
        if (_node is YamlScalarNode { Value: { } text } && !IsNull)
        {
            return text;
        }

        Problem($"'{Name}' should be a text.", "Write the text after the colon, in quotes if blanks belong to it.");
        return "";
    }

    public decimal Number(decimal least = decimal.MinValue, decimal most = decimal.MaxValue)
    {
        if (_node is YamlScalarNode scalar
            && decimal.TryParse(scalar.Value, NumberStyles.Float & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number))
        {
            if (number >= least && number <= most)
            {
                return number;
            }

            Problem($"'{Name}' is {scalar.Value}.", $"Write a number from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}.");
            return least > 0 ? least : most < 0 ? most : 0;
        }

        Problem($"'{Name}' should be a number.", "Write digits, with a point for decimals.");
        return least > 0 && least != decimal.MinValue ? least : 0;
    }

    public int Integer(int least = int.MinValue, int most = int.MaxValue)
    {
        var number = Number(least, most);
        if (number != decimal.Truncate(number))
        {
            Problem($"'{Name}' is {number.ToString(CultureInfo.InvariantCulture)}.", "Write a whole number.");
        }

        return (int)number;
    }

    public bool Flag()
    {
        switch (_node)
        {
            case YamlScalarNode { Value: "true" }:
                return true;
            case YamlScalarNode { Value: "false" }:
                return false;
            default:
                Problem($"'{Name}' should be true or false.", "Write true or false.");
                return false;
        }
    }

    /// <summary>
    /// Reports every key that the reader did not ask for: a mistyped name must not be ignored in silence. Where it is like one that
    /// was missed, both are one mistake, and only this is reported.
    /// </summary>
    public void RefuseOthers()
    {
        if (_node is not YamlMappingNode mapping)
        {
            return;
        }

        foreach (var entry in mapping.Children.Select(child => Below(child.Key, child.Value)).Where(entry => !_asked.Contains(entry.Name)))
        {
            if (entry.IsRestOfNumber)
            {
                entry.RefuseRestOfNumber();
            }
            else if (Suggestion.Meant(entry.Name, _missing.Keys) is { } meant && _missing.Remove(meant, out var missing))
            {
                _problems.Remove(missing);
                entry.UnknownId("The name", entry.Name, [meant]);
            }
            else
            {
                entry.UnknownId("The name", entry.Name, _asked);
            }
        }
    }

    /// <summary>Whether this is what a comma cut off from a number: <c>{min: 10,000}</c> reads as 10 and a name <c>000</c>.</summary>
    public bool IsRestOfNumber => IsNull && Name.Length > 0 && Name.All(char.IsAsciiDigit);

    /// <summary>The same value under a name that tells an author more than a position in a list does.</summary>
    public YamlValue Called(string name) => new(_node, File, _lineOffset, name, _problems, _isUnreadable, _nameStart);

    public void RefuseRestOfNumber() =>
        Problem($"A comma cuts '{Name}' off from its number.", NumberWithoutCommas);

    private void ProblemOfForm() => Problem($"'{Name}' should hold names and values.", "Write 'name: value' lines below it.");

    private YamlValue Below(YamlNode key, YamlNode child) =>
        new(child, File, _lineOffset, ((YamlScalarNode)key).Value ?? "", _problems, nameStart: key.Start);
}
