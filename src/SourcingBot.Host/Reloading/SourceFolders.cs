using System.Reflection;

namespace SourcingBot.Host.Reloading;

/// <summary>Where the program was built from, which the build writes into it.</summary>
internal static class SourceFolders
{
    /// <returns>Null where the program runs on another machine, or was published.</returns>
    public static string? Find(string name)
    {
        var top = typeof(SourceFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(written => written.Key == nameof(SourceFolders))?.Value;
        return top is not null && Path.Combine(top, name) is var folder && Directory.Exists(folder) ? folder : null;
    }
}
