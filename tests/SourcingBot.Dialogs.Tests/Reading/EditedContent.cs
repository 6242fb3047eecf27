using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Tests.Reading;

/// <summary>A copy of the shipped facts, changed as an author might change them.</summary>
internal sealed class EditedContent : IDisposable
{
    private const string Facts = "facts.yaml";

    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("content");

    public EditedContent()
    {
        Directory.CreateDirectory(Path.Combine(_copy.FullName, "en"));
        foreach (var file in new[] { Facts, "en/facts.yaml", "en/words.yaml" })
        {
            File.Copy(Path.Combine(Shipped.Folders.Content.Path, file), Path.Combine(_copy.FullName, file));
        }

        Folder = new DefinitionFolder(_copy.FullName, "content");
    }

    public DefinitionFolder Folder { get; }

    public void Replace(string text, string by)
    {
        var path = Path.Combine(_copy.FullName, Facts);
        var before = File.ReadAllText(path);
        before.ShouldContain(text);
        File.WriteAllText(path, before.Replace(text, by, StringComparison.Ordinal));
    }

    public void Dispose() => _copy.Delete(recursive: true);
}
