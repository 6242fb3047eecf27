using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Comparing;

/// <summary>The sourcing models in the nine aspects, a few words for each: <c>comparison.yaml</c>.</summary>
public sealed class ModelComparison
{
    /// <summary>More columns beside the one of the aspects are not readable in a chat window or on a phone.</summary>
    private const int MostColumns = 2;

    private readonly ComparisonTexts _texts;

    internal ModelComparison(ComparisonTexts texts) => _texts = texts;

    /// <summary>The ids of what can be compared: the six models, and <see cref="AnyProvider"/>.</summary>
    public static IReadOnlyList<string> Models { get; } =
    [
        "in-house", "onshore-outsourcing", "nearshore-outsourcing", "offshore-outsourcing", "captive-offshoring", "build-operate-transfer", AnyProvider,
    ];

    /// <summary>The ids of the aspects, which are topics.</summary>
    public static IReadOnlyList<string> Aspects { get; } =
        ["location", "costs", "people", "commitment", "communication", "control", "project-size", "privacy", "reliability"];

    /// <summary>A provider wherever it sits, where nobody said which of the three is meant.</summary>
    public const string AnyProvider = "outsourcing";

    /// <summary>How an aspect is called as a heading.</summary>
    public string NameOf(string aspect) => _texts.AspectNames[aspect];

    internal string Source => _texts.Source;

    /// <summary>A Markdown table; several where one would be too wide.</summary>
    /// <param name="models">At least one of <see cref="Models"/>, in the order to show them.</param>
    /// <param name="aspects">Of <see cref="Aspects"/>, in the order to show them; none stands for all.</param>
    public string Write(IReadOnlyList<string> models, IReadOnlyList<string> aspects)
    {
        aspects = aspects.Count == 0 ? Aspects : aspects;
        if (aspects.Count == 1 || (aspects.Count <= MostColumns && models.Count > MostColumns))
        {
            return Table(_texts.Model, aspects.Select(NameOf), models, model => aspects.Select(aspect => _texts.Cells[(aspect, model)]), Name);
        }

        return string.Join("\n\n", models.Chunk(MostColumns).Select(pair =>
            Table(_texts.Aspect, pair.Select(Name), aspects, aspect => pair.Select(model => _texts.Cells[(aspect, model)]), NameOf)));
    }

    private string Name(string model) => _texts.ModelNames[model];

    private static string Table(string corner, IEnumerable<string> columns, IReadOnlyList<string> rows, Func<string, IEnumerable<string>> cells, Func<string, string> name)
    {
        string[] head = [corner, .. columns];
        return string.Join('\n', [Line(head), Line(head.Select(_ => "---"), escapes: false), .. rows.Select(row => Line([name(row), .. cells(row)]))]);
    }

    private static string Line(IEnumerable<string> cells, bool escapes = true) =>
        $"| {string.Join(" | ", escapes ? cells.Select(MarkdownInlines.Escaped) : cells)} |";
}
