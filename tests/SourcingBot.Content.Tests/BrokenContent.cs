using SourcingBot.Definitions;

namespace SourcingBot.Content.Tests;

/// <summary>A copy of the real content in a folder of its own, to be broken.</summary>
internal sealed class BrokenContent : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("content-");

    internal BrokenContent()
    {
        Directory.CreateDirectory(PathOf("articles"));
        File.Copy(Path.Combine(Repository.Content.Path, "facts.yaml"), PathOf("../facts.yaml"));
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Content.Path, "en"), "*", SearchOption.AllDirectories))
        {
            File.Copy(file, PathOf(Path.GetRelativePath(Path.Combine(Repository.Content.Path, "en"), file)));
        }
    }

    internal BrokenContent Replace(string file, string old, string @new)
    {
        var text = File.ReadAllText(PathOf(file));
        text.ShouldContain(old);
        File.WriteAllText(PathOf(file), text.Replace(old, @new, StringComparison.Ordinal));
        return this;
    }

    internal BrokenContent Write(string file, string text)
    {
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    internal BrokenContent Delete(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    internal IReadOnlyList<string> Problems()
    {
        var problems = new Problems();
        var content = new DefinitionFolder(_folder.FullName, "content");
        Library.Read(content, "en", Facts.Read(content, "en", Repository.Today, problems), problems);
        return [.. problems.Select(problem => problem.ToString())];
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string file) => Path.Combine(_folder.FullName, "en", file);
}
