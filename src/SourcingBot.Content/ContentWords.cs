using SourcingBot.Content.Search;
using SourcingBot.Definitions;

namespace SourcingBot.Content;

/// <summary>What belongs to a language and to no article: <c>words.yaml</c>.</summary>
/// <param name="SourceLine">Has <c>{sources}</c> where the names of the sources go.</param>
/// <param name="Introductions">Word groups after which somebody's name follows.</param>
/// <param name="Equivalents">Groups of words that mean the same to somebody who asks.</param>
internal sealed record ContentWords(
    string SourceLine,
    IReadOnlyList<string> Introductions,
    IReadOnlyList<IReadOnlyList<string>> Equivalents,
    WordForms Forms)
{
    /// <summary>Where the name of a topic stands in a way of asking.</summary>
    internal const string Topic = "{topic}";

    /// <summary>Ways of asking for any topic, each with one <see cref="Topic"/>: "tell me about {topic}".</summary>
    internal IReadOnlyList<string> Asking { get; init; } = [];

    /// <summary>Names with digits, which are no figures.</summary>
    internal IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Words that make a figure without digits.</summary>
    internal IReadOnlyList<string> FigureWords { get; init; } = [];

    internal static ContentWords Read(DefinitionFolder content, string file, Problems problems)
    {
        var root = Yaml.Read(content, file, problems);
        if (!root.IsMapping || root.Entries().Count == 0)
        {
            return new ContentWords("{sources}", [], [], WordForms.None);
        }

        var line = root.Require("sourceLine");
        var text = line?.Text() ?? "";
        if (text.Length > 0 && !text.Contains("{sources}", StringComparison.Ordinal))
        {
            line!.Problem("'sourceLine' has no place for the sources.", "Write {sources} where their names go.");
        }

        return new ContentWords(
            text,
            [.. (root.Require("introductions")?.Texts() ?? []).Select(text => text.ToLowerInvariant())],
            [.. (root.Require("equivalents")?.Items() ?? []).Select(group => group.Texts())],
            root.Require("forms") is { } forms ? WordForms.Read(forms) : WordForms.None)
        {
            Asking = [.. (root.Require("asking")?.Items() ?? []).Select(ReadAsking).OfType<string>()],
            Names = root.Require("names")?.Texts() ?? [],
            FigureWords = root.Require("figureWords")?.Texts() ?? [],
        };
    }

    private static string? ReadAsking(YamlValue asking)
    {
        var text = asking.Text();
        if (text.Split(Topic).Length == 2 && text != Topic)
        {
            return text;
        }

        if (text.Length > 0)
        {
            asking.Problem($"'{text}' needs the place of the topic once, and words around it.", $"Write {Topic} where the name of a topic goes, as in \"tell me about {Topic}\".");
        }

        return null;
    }
}
