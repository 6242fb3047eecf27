namespace SourcingBot.Host.Tests.Verbs;

/// <summary>A copy of <c>dialogs/</c> and <c>content/</c> into which mistakes can be planted.</summary>
internal sealed class EditedFiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EditedFiles()
    {
        foreach (var name in new[] { "dialogs", "content" })
        {
            Copy(new DirectoryInfo(Repository.File(name)), _folder.File(name));
        }
    }

    public string[] Settings => [$"--Dialogs:Path={_folder.File("dialogs")}", $"--Content:Path={_folder.File("content")}"];

    /// <summary>Replaces the first occurrence.</summary>
    /// <returns>Where it was, as authors are told: <c>file:line</c>.</returns>
    public string Plant(string file, string instead, string mistake)
    {
        var text = File.ReadAllText(_folder.File(file));
        var place = text.IndexOf(instead, StringComparison.Ordinal);
        place.ShouldBeGreaterThanOrEqualTo(0, $"{file} has no '{instead}' any more.");
        File.WriteAllText(_folder.File(file), text[..place] + mistake + text[(place + instead.Length)..]);
        return $"{file}:{text[..place].Count(character => character == '\n') + 1}";
    }

    public void Delete(string file) => File.Delete(_folder.File(file));

    public void Write(string file, string text) => File.WriteAllText(_folder.File(file), text);

    public void Dispose() => _folder.Dispose();

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.GetFiles())
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (var folder in from.GetDirectories())
        {
            Copy(folder, Path.Combine(to, folder.Name));
        }
    }
}
