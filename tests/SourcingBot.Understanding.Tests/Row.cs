using System.Text.Json.Nodes;
using SourcingBot.Advice.Criteria;
using Xunit.Sdk;

namespace SourcingBot.Understanding.Tests;

/// <summary>
/// One line of a file in <c>Cases/</c>: what was typed, the criterion just asked about (or "-", or "costs" or "comparison" where these were just shown), and the
/// reading as compact JSON.
/// Columns are parted by tabs; a fourth names another locale; lines that begin with "#" are notes.
/// </summary>
public sealed class Row : IXunitSerializable
{
    /// <summary>The day on which every row was said.</summary>
    public static readonly DateOnly Today = new(2026, 11, 22);

    private const string Costs = "costs";

    /// <summary>Stands for the pending criterion where models were just shown side by side.</summary>
    private const string Comparison = "comparison";

    public string File { get; private set; } = "";

    public int Line { get; private set; }

    public string Text { get; private set; } = "";

    public string Pending { get; private set; } = "-";

    public string Expected { get; private set; } = "";

    public string Locale { get; private set; } = "en-US";

    public Question Question => new(Pending is "-" or Costs or Comparison ? null : Criterion.Find(Pending) ?? throw new InvalidDataException($"{this}: there is no criterion '{Pending}'."), Today, Locale, AboutCosts: Pending == Costs, AboutComparison: Pending == Comparison);

    public static IEnumerable<Row> In(string file) =>
        System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", file))
            .Select((line, i) => (line, number: i + 1))
            .Where(l => l.line.Length > 0 && !l.line.StartsWith('#'))
            .Select(l => Parse(file, l.number, l.line));

    public void Deserialize(IXunitSerializationInfo info)
    {
        (File, Line) = (info.GetValue<string>(nameof(File))!, info.GetValue<int>(nameof(Line)));
        (Text, Pending) = (info.GetValue<string>(nameof(Text))!, info.GetValue<string>(nameof(Pending))!);
        (Expected, Locale) = (info.GetValue<string>(nameof(Expected))!, info.GetValue<string>(nameof(Locale))!);
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(File), File);
        info.AddValue(nameof(Line), Line);
        info.AddValue(nameof(Text), Text);
        info.AddValue(nameof(Pending), Pending);
        info.AddValue(nameof(Expected), Expected);
        info.AddValue(nameof(Locale), Locale);
    }

    public override string ToString() => $"{File}:{Line} {Text}";

    private static Row Parse(string file, int number, string line)
    {
        var columns = line.Split('\t');
        if (columns.Length is not (3 or 4) || JsonNode.Parse(columns[2]) is null)
        {
            throw new InvalidDataException($"Cases/{file}:{number}: write text, criterion and reading, parted by tabs.");
        }

        return new Row { File = file, Line = number, Text = columns[0].Replace("\\n", "\n", StringComparison.Ordinal), Pending = columns[1], Expected = columns[2], Locale = columns.Length == 4 ? columns[3] : "en-US" };
    }
}
