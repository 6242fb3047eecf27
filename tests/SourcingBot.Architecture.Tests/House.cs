using System.Xml.Linq;

namespace SourcingBot.Architecture.Tests;

/// <summary>Who may reference whom, and what a tree of project files breaks of it.</summary>
internal static class House
{
    private const string Prefix = "SourcingBot.";

    /// <summary>The table of the architecture: a project that is not in it has no place in the house yet.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> MayReference = new Dictionary<string, string[]>
    {
        ["Advice"] = [],
        ["Definitions"] = [],
        ["BotFramework"] = [],
        ["Content"] = ["Definitions"],
        ["Understanding"] = ["Advice"],
        ["DirectLine"] = ["BotFramework"],
        ["Sales"] = ["Advice", "Content"],
        ["Dialogs"] = ["Advice", "Content", "Definitions", "Understanding", "Sales", "BotFramework"],
        ["Storage"] = ["BotFramework", "Dialogs", "DirectLine", "Sales"],
        ["Host"] = ["Advice", "BotFramework", "Content", "Definitions", "Dialogs", "DirectLine", "Sales", "Storage", "Understanding"],
    };

    /// <param name="sourceFolder">Holds one folder for each project.</param>
    public static IReadOnlyList<string> Breaches(string sourceFolder)
    {
        var breaches = new List<string>();
        foreach (var file in Directory.EnumerateFiles(sourceFolder, "*.csproj", SearchOption.AllDirectories))
        {
            var project = Path.GetFileNameWithoutExtension(file)[Prefix.Length..];
            if (!MayReference.TryGetValue(project, out var allowed))
            {
                breaches.Add($"{project} has no place in the house.");
                continue;
            }

            breaches.AddRange(ReferencesOf(file)
                .Where(reference => !allowed.Contains(reference))
                .Select(reference => $"{project} references {reference}."));
        }

        return breaches;
    }

    public static IReadOnlyList<string> ReferencesOf(string projectFile) =>
        [.. XDocument.Load(projectFile).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))[Prefix.Length..])];
}
