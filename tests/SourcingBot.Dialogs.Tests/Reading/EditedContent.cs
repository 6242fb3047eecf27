using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Tests.Reading;

/// <summary>A copy of the shipped facts, changed as an author might change them.</summary>
internal sealed class EditedContent : IDisposable
{
    private const string Facts = "facts.yaml";

    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("content");

    public EditedContent()
    {
        File.Copy(Path.Combine(Shipped.Folders.Content.Path, Facts), Path.Combine(_copy.FullName, Facts));
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
