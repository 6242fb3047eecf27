namespace SourcingBot.Architecture.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryTree : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("house-").FullName;

    public void Write(string file, string text)
    {
        var full = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
