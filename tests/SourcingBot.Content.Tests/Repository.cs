using SourcingBot.Definitions;

namespace SourcingBot.Content.Tests;

/// <summary>Where the tests find what they read: the tests run somewhere below the folder of the solution.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string Tests => Path.Combine(Root, "tests", "SourcingBot.Content.Tests");

    internal static DefinitionFolder Content => new(Path.Combine(Root, "content"), "content");

    /// <summary>So that the tests do not change with the passing of time.</summary>
    internal static DateOnly Today => new(2026, 11, 24);

    /// <summary>The real library; reading it is itself a test, see <see cref="ContentFilesTests"/>.</summary>
    internal static Library Library { get; } = Library.Read(Content, "en", Facts.Read(Content, "en", Today, []), []);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SourcingBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"There is no SourcingBot.sln above {AppContext.BaseDirectory}.");
    }
}
