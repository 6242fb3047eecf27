using SourcingBot.Definitions;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Host.Pages;

namespace SourcingBot.Host.Reloading;

/// <summary>
/// Takes up every change of <c>dialogs/</c> and <c>content/</c> while the host runs. All of it is read and checked before anything is
/// replaced; with a mistake in it the host goes on with what it had, and says so.
/// </summary>
/// <param name="error">Where authors look: standard error.</param>
internal sealed class DefinitionReload(AdvisorFolders folders, Brand brand, AdvisorLanguages advisor, PageLanguages pages, TimeProvider time, TextWriter error) : BackgroundService
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private bool _hasMistakes;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var changes = new FileChanges([folders.Dialogs.Path, folders.Content.Path]);
        while (!stoppingToken.IsCancellationRequested)
        {
            await changes.WaitAsync(Quiet, stoppingToken);
            await error.WriteLineAsync(Reload());
        }
    }

    /// <returns>What came of it, for authors.</returns>
    internal string Reload()
    {
        var problems = new Problems();
        if (Read(problems) is not { } read)
        {
            _hasMistakes = true;
            return string.Join(Environment.NewLine, ["A change has mistakes; until they are mended the bot goes on with what it read before.", .. problems.Select(problem => $"  {problem}")]);
        }

        advisor.Replace(read.Advisor);
        pages.Replace(read.Pages);
        var said = _hasMistakes ? "The mistakes are mended; the bot goes on with the files as they are now." : "A change was read; the bot goes on with it.";
        _hasMistakes = false;
        return said;
    }

    private HostDefinitions? Read(Problems problems)
    {
        try
        {
            return HostDefinitions.Read(folders, brand.Name, SourcingBotServices.Today(time), problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file or folder went away while it was read; what replaces it is a change of its own.
            problems.Add(folders.Dialogs.Name, 0, e.Message, "Save the file again.");
            return null;
        }
    }
}
