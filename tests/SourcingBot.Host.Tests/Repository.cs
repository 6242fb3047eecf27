namespace SourcingBot.Host.Tests;

/// <summary>The folder that holds the solution: tests run from inside it.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    public static string File(params string[] names) => Path.Combine([Folder, .. names]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "SourcingBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds SourcingBot.sln.");
        }

        return folder.FullName;
    }
}
