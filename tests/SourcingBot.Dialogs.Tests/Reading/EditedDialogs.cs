using SourcingBot.Definitions;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Tests.Reading;

/// <summary>A copy of the shipped <c>dialogs/</c>, changed as an author might change it.</summary>
internal sealed class EditedDialogs : IDisposable
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("dialogs");

    public EditedDialogs()
    {
        foreach (var file in Directory.EnumerateFiles(Shipped.Folders.Dialogs.Path, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_copy.FullName, Path.GetRelativePath(Shipped.Folders.Dialogs.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Folder = new DefinitionFolder(_copy.FullName, "dialogs");
    }

    public static Understander Understander => Shipped.Definitions.Understander;

    public DefinitionFolder Folder { get; }

    public Problems Problems { get; } = [];

    /// <summary>As they are printed.</summary>
    public IReadOnlyList<string> Printed => [.. Problems.Select(problem => problem.ToString())];

    /// <summary>Puts other text in the place of a text's first occurrence; gives the line it began on.</summary>
    public int Replace(string file, string text, string by)
    {
        var path = Path.Combine(_copy.FullName, file);
        var before = File.ReadAllText(path);
        var at = before.IndexOf(text, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{file} no longer holds '{text}'.");
        File.WriteAllText(path, before[..at] + by + before[(at + text.Length)..]);
        return before[..at].Count(c => c == '\n') + 1;
    }

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(_copy.FullName, file), text);

    public void Delete(string file) => File.Delete(Path.Combine(_copy.FullName, file));

    public void Dispose() => _copy.Delete(recursive: true);
}
