using System.CommandLine;
using SourcingBot.Definitions;
using SourcingBot.Host.Pages;
using SourcingBot.Host.Teams;

namespace SourcingBot.Host.Verbs;

/// <summary>For whoever brings the bot into Teams.</summary>
internal static class TeamsPackageVerb
{
    public const string Name = "teams-package";

    private const string DefaultFile = "sourcingbot-teams.zip";

    private static readonly Option<string> Output = new("--output") { Description = "The file to write.", HelpName = DefaultFile };

    public static Command Create()
    {
        var command = new Command(Name, "Writes the Teams app package: manifest and icons in a zip, made from the settings Teams, Brand, MicrosoftAppId and PublicUrl.") { Output };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, stop) => VerbHost.RunAsync(
            [.. parsed.UnmatchedTokens], services => RunAsync(services, parsed.GetValue(Output) ?? DefaultFile, Console.Out, Console.Error, stop)));
        return command;
    }

    internal static async Task<int> RunAsync(IServiceProvider services, string file, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        var app = TeamsApp.Of(
            services.GetRequiredService<TeamsSettings>(), services.GetRequiredService<Brand>(), services.GetRequiredService<TeamsTexts>(), services.GetRequiredService<IConfiguration>(), problems);
        if (app is null)
        {
            foreach (var problem in problems)
            {
                await error.WriteLineAsync(problem.ToString());
            }

            return 1;
        }

        string path;
        try
        {
            path = Path.GetFullPath(file);
            await File.WriteAllBytesAsync(path, TeamsPackage.Write(app), cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            await error.WriteLineAsync($"'{file}' could not be written: {e.Message} Name another file: --output FILE");
            return 1;
        }

        await output.WriteLineAsync(Told(app, path));
        return 0;
    }

    private static string Told(TeamsApp app, string path) => string.Join(Environment.NewLine,
    [
        $"Wrote {path}",
        $"  {app.ShortName} {app.Version}, app {app.Id}, bot {app.BotId}; manifest {TeamsManifest.SchemaVersion}.",
        .. app.Notes.Select(note => $"  Note: {note}"),
        "",
        "What to do next (docs/teams.md tells more):",
        "  1. In Azure, the bot's messaging endpoint must be " + (app.Site is { } site ? $"{site.AbsoluteUri.TrimEnd('/')}/api/messages" : "PublicUrl/api/messages") + ", and its Teams channel switched on.",
        "  2. In Teams: Apps, Manage your apps, Upload an app, and choose the file. Or an administrator uploads it for everybody.",
        "  3. After a change raise Teams:Version, make the package again and upload it over the old one.",
        "",
        "Links, once it is installed:",
        $"  Install  {TeamsLinks.Install(app.Id)}",
        $"  Chat     {TeamsLinks.Chat(app.Id, app.TenantId)}",
        .. app.Site is { } page ? [$"  Share    {TeamsLinks.Share(page, app.Texts.Share)}"] : Array.Empty<string>(),
    ]);
}
