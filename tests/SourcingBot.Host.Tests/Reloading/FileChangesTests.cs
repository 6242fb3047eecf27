using SourcingBot.Host.Reloading;

namespace SourcingBot.Host.Tests.Reloading;

public sealed class FileChangesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_that_is_written_added_or_taken_away_below_a_folder_is_a_change(bool polls)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("en"));
        await File.WriteAllTextAsync(folder.File("en/a.yaml"), "a: 1", TestContext.Current.CancellationToken);
        using var changes = new FileChanges([folder.Path, folder.File("gone")], polls);

        await File.WriteAllTextAsync(folder.File("en/a.yaml"), "a: 1 and more", TestContext.Current.CancellationToken);
        await WaitAsync(changes);
        await File.WriteAllTextAsync(folder.File("en/b.yaml"), "b: 1", TestContext.Current.CancellationToken);
        await WaitAsync(changes);
        File.Delete(folder.File("en/b.yaml"));
        await WaitAsync(changes);
    }

    /// <summary>Ends with the test at the latest.</summary>
    private static Task WaitAsync(FileChanges changes) => changes.WaitAsync(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
}
