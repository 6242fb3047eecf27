using SourcingBot.Definitions;

namespace SourcingBot.Content.Comparing;

/// <summary>Reads <c>LANGUAGE/comparison.yaml</c>: every aspect with every model, nothing else, and nothing too long for its column.</summary>
internal static class ComparisonReader
{
    private const int LongestName = 34;
    // Room for languages that need more letters than English does.
    private const int LongestCell = 75;
    private const int MostWords = 9;

    /// <summary>With a longer word a narrow terminal has no columns.</summary>
    private const int LongestWord = 34;

    internal static ModelComparison Read(DefinitionFolder content, string file, Problems problems)
    {
        var root = Yaml.Read(content, file, problems);
        var (aspect, model) = (Name(root.Require("aspect")), Name(root.Require("model")));
        var source = root.Require("source")?.Text() ?? "";
        var models = root.Require("models");
        var names = ModelComparison.Models.ToDictionary(id => id, id => Name(models?.Require(id)));
        models?.RefuseOthers();
        var aspects = root.Require("aspects");
        var aspectNames = new Dictionary<string, string>();
        var cells = new Dictionary<(string, string), string>();
        foreach (var id in ModelComparison.Aspects)
        {
            var row = aspects?.Require(id);
            aspectNames[id] = Name(row?.Require("name"));
            foreach (var column in ModelComparison.Models)
            {
                cells[(id, column)] = Cell(row?.Require(column));
            }

            row?.RefuseOthers();
        }

        aspects?.RefuseOthers();
        root.RefuseOthers();
        return new ModelComparison(new ComparisonTexts(aspect, model, source, names, aspectNames, cells));
    }

    private static string Name(YamlValue? value) => Checked(value, LongestName, MostWords);

    private static string Cell(YamlValue? value)
    {
        var text = Checked(value, LongestCell, MostWords);
        if (text.Any(char.IsDigit))
        {
            value!.Problem($"'{text}' has a figure, and a table has no room for its source.", "Say it in words; figures belong to the articles.");
        }

        return text;
    }

    private static string Checked(YamlValue? value, int longest, int mostWords)
    {
        var text = value?.Text() ?? "";
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (text.Length > longest || words.Length > mostWords)
        {
            value!.Problem($"'{text}' has {text.Length} characters and {words.Length} words.", $"Write at most {longest} characters and {mostWords} words, or it does not fit its column.");
        }
        else if (Array.Find(words, word => word.Length > LongestWord) is { } word)
        {
            value!.Problem($"'{word}' has {word.Length} letters.", $"Write no word of more than {LongestWord} letters, or it does not fit its column.");
        }

        return text;
    }
}
