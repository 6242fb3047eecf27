using SourcingBot.Definitions;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Understanding.Tests;

/// <summary>The lists of a language's grammar, and what is said of those that are wrong.</summary>
public sealed class GrammarTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Path.Combine(English.Dialogs.Path, "en", "grammar"), "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_shipped_grammar_has_no_problem() => Should.NotThrow(() => English.Grammar);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_list_that_is_missing_is_reported(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(English.Dialogs.Path, "en", "grammar", file));
        var section = "";
        var (kept, missing) = (new List<string>(), new List<string>());
        var isKept = true;
        foreach (var line in lines.Where(line => !line.TrimStart().StartsWith('#')))
        {
            if (line.Length > 0 && line[0] != ' ')
            {
                section = line.TrimEnd(':');
                isKept = true;
            }
            else if (line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 2 && line[2] != ' ')
            {
                missing.Add($"'{line[..line.IndexOf(':', StringComparison.Ordinal)].Trim()}' is missing in '{section}'.");
                isKept = false;
            }

            if (isKept)
            {
                kept.Add(line.EndsWith(':') ? $"{line} {{}}" : line);
            }
        }

        var problems = Read(file, string.Join('\n', kept));

        missing.Count.ShouldBeGreaterThan(5);
        problems.Select(problem => problem[..(problem.IndexOf('.', problem.IndexOf(": ", StringComparison.Ordinal)) + 1)].Split(": ", 2)[1]).ShouldBe(missing, ignoreOrder: true);
    }

    [Fact]
    public void Every_mistake_is_reported_with_its_line()
    {
        var times = File.ReadAllText(Path.Combine(English.Dialogs.Path, "en", "grammar", "numbers.yaml"))
            .Replace("  hundred: [hundred]", "  hundred: {one: hundred}", StringComparison.Ordinal)
            .Replace("  half: [half]", "  halve: [half]", StringComparison.Ordinal)
            .Replace("    20: [twenty]", "    twenty: [twenty]", StringComparison.Ordinal)
            .Replace("  point: [point]", "  point: [Point, \"full  stop\", full-stop]", StringComparison.Ordinal);

        Read("numbers.yaml", times).Select(problem => System.Text.RegularExpressions.Regex.Replace(problem, @":\d+:", ":")).ShouldBe(
        [
            "dialogs/en/grammar/numbers.yaml: 'twenty' should be a number. Write it in digits before the colon, and its words behind.",
            "dialogs/en/grammar/numbers.yaml: 'hundred' should be a list. Write '- item' lines below it.",
            "dialogs/en/grammar/numbers.yaml: The name 'halve' does not exist. Did you mean 'half'?",
            "dialogs/en/grammar/numbers.yaml: 'Point' is never found in a message. Write it in lower case, with one space between words and around each sign: 'e - mail'.",
            "dialogs/en/grammar/numbers.yaml: 'full  stop' is never found in a message. Write it in lower case, with one space between words and around each sign: 'e - mail'.",
            "dialogs/en/grammar/numbers.yaml: 'full-stop' is never found in a message. Write it in lower case, with one space between words and around each sign: 'e - mail'.",
        ]);
    }

    [Fact]
    public void A_currency_that_nobody_knows_is_reported()
    {
        var amounts = File.ReadAllText(Path.Combine(English.Dialogs.Path, "en", "grammar", "amounts.yaml")).Replace("    EUR: [euro", "    EUX: [euro", StringComparison.Ordinal);

        Read("amounts.yaml", amounts).ShouldHaveSingleItem().ShouldContain("The id 'EUX' does not exist. Did you mean 'EUR'?");
    }

    /// <summary>The problems of the shipped grammar with another text in one of its files.</summary>
    private string[] Read(string file, string text)
    {
        var folder = _folder.CreateSubdirectory("en").CreateSubdirectory("grammar").FullName;
        foreach (var shipped in Files())
        {
            File.Copy(Path.Combine(English.Dialogs.Path, "en", "grammar", shipped.Data), Path.Combine(folder, shipped.Data), overwrite: true);
        }

        File.WriteAllText(Path.Combine(folder, file), text);
        var problems = new Problems();
        GrammarReader.Read(new DefinitionFolder(_folder.FullName, "dialogs"), "en", problems);
        return [.. problems.Select(problem => problem.ToString())];
    }
}
