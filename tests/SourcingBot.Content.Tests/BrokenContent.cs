using SourcingBot.Definitions;

namespace SourcingBot.Content.Tests;

/// <summary>A small sound library in a folder of its own, to be broken. It has every topic; what it says does not change with the real one.</summary>
internal sealed class BrokenContent : IDisposable
{
    private const string Facts = """
        sections: {"2.1.2": Costs}
        facts:
          - id: 16
            figures:
              hiddenCost: {min: 0.15, max: 0.57, unit: share}
              contract: {value: 16.2, unit: million USD}
            source: META Group
            year: 2002-04
            label: B
            reviewBy: 2027-11-30
          - id: 150
            figures:
              began: {value: 2019, unit: year}
              countries: {value: 1234, unit: countries}
              pause: {value: 1, unit: months}
            source: Reader_One
            year: n.d.
            label: C
            url: https://example.org/a_(b)
            reviewBy: 2027-11-30

        """;

    private const string Talent = """
        ---
        topic: talent
        title: Finding the right skills
        short: >-
          A provider lends you people at once.
          A centre abroad opens another market.
        article: "2.1.2"
        asks:
          - we cannot find developers
          - who finds the people
          - where are the skills
          - is talent scarce {#scarce}
          - can a team stay {#own-team}
        terms: [specialist]
        related: [people, in-house]
        sources:
          - A book, 2020
        ---

        ## Skills that are scarce {#scarce}

        You can borrow them.

        ## A team that stays {#own-team}

        If the knowledge is yours,
        you will want to own it.

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("content-");

    internal BrokenContent()
    {
        Directory.CreateDirectory(PathOf("articles"));
        Directory.CreateDirectory(PathOf("phrasings"));
        foreach (var file in new[] { "words.yaml", "comparison.yaml" })
        {
            File.Copy(Path.Combine(Repository.Content.Path, "en", file), PathOf(file));
        }

        Write("../facts.yaml", Facts);
        Write("facts.yaml", "16: contracts came to more\n150: something began\n");
        foreach (var topic in Topics.Known)
        {
            Write($"articles/{topic}.md", topic == "talent" ? Talent : Other(topic));
            Write($"phrasings/{topic}.txt", Phrasings(topic));
        }

        Write("phrasings/elsewhere.txt", Phrasings("the weather"));
    }

    internal BrokenContent Replace(string file, string old, string @new)
    {
        var text = File.ReadAllText(PathOf(file));
        text.ShouldContain(old);
        return Write(file, text.Replace(old, @new, StringComparison.Ordinal));
    }

    internal BrokenContent Write(string file, string text)
    {
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    internal BrokenContent Copy(string file, string to) => Write(to, File.ReadAllText(PathOf(file)));

    internal BrokenContent Delete(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    internal BrokenContent DeleteFolder(string folder)
    {
        Directory.Delete(PathOf(folder), recursive: true);
        return this;
    }

    /// <summary>One-based; of the first line with this text.</summary>
    internal int LineOf(string file, string text) =>
        Array.FindIndex(File.ReadAllLines(PathOf(file)), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    internal IReadOnlyList<string> Problems() => Read().Problems;

    internal (Library Library, IReadOnlyList<string> Problems) Read(DateOnly? today = null)
    {
        var problems = new Problems();
        var library = Library.Read(Folder, "en", Content.Facts.Read(Folder, "en", today ?? Repository.Today, problems), problems);
        return (library, [.. problems.Select(problem => problem.ToString())]);
    }

    internal DefinitionFolder Folder => new(_folder.FullName, "content");

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Other(string topic) => $"""
        ---
        topic: {topic}
        title: About {topic}
        short: It is one thing. It is not another.
        asks: [what is {topic}, why {topic}, tell me about {topic}, is {topic} good, more on {topic}]
        related: [talent]
        sources: [A book]
        ---

        ## What it is {"{#table}"}

        | Aspect | Words |
        | --- | --- |
        | One | Two |

        """;

    private static string Phrasings(string about) =>
        $"# How people ask.\n\n{string.Join('\n', Enumerable.Range(1, 20).Select(number => $"{about} in way {number}"))}\n";

    private string PathOf(string file) => Path.Combine(_folder.FullName, "en", file);
}
