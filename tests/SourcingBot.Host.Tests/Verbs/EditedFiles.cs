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
        var place = PlaceOf(file, instead);
        var text = File.ReadAllText(_folder.File(file));
        var index = text.IndexOf(instead, StringComparison.Ordinal);
        File.WriteAllText(_folder.File(file), text[..index] + mistake + text[(index + instead.Length)..]);
        return place;
    }

    /// <summary>Where the first occurrence is.</summary>
    public string PlaceOf(string file, string text)
    {
        var whole = File.ReadAllText(_folder.File(file));
        var index = whole.IndexOf(text, StringComparison.Ordinal);
        index.ShouldBeGreaterThanOrEqualTo(0, $"{file} has no '{text}' any more.");
        return $"{file}:{whole[..index].Count(character => character == '\n') + 1}";
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
