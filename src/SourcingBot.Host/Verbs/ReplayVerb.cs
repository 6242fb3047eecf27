using System.CommandLine;
using SourcingBot.Host.Replaying;

namespace SourcingBot.Host.Verbs;

/// <summary>Plays written or recorded conversations against a running bot.</summary>
internal static class ReplayVerb
{
    public const string Name = "replay";

    private const int Same = 0;
    private const int Different = 1;
    private const int NotPlayed = 2;

    private static readonly Argument<string[]> Files = new("FILE") { Description = "A .transcript or .chat; several may be given.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<Uri> Url = new("--url") { Description = "Where the bot is.", HelpName = "http://localhost:3978", DefaultValueFactory = _ => new Uri("http://localhost:3978") };
    private static readonly Option<string> Channel = new("--channel")
    {
        Description = "directline, or the name of a channel that is to be played by this program itself (emulator, msteams): that needs a bot in Development on this machine.",
        HelpName = DirectLineConversation.ChannelId,
        DefaultValueFactory = _ => DirectLineConversation.ChannelId,
    };
    private static readonly Option<double> Timeout = new("--timeout") { Description = "Seconds that an answer may take.", HelpName = "20", DefaultValueFactory = _ => 20 };

    public static Command Create()
    {
        var command = new Command(Name, "Plays a conversation against a running bot and prints what the bot says differently. Exits with 0 when nothing differs, 1 when something does, 2 when it could not be played.")
        {
            Files, Url, Channel, Timeout,
        };
        Url.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<Uri>() is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
            {
                result.AddError("--url is an address like http://localhost:3978.");
            }
        });
        Timeout.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (> 0 and <= 3600))
            {
                result.AddError("--timeout is a number of seconds, at most 3600.");
            }
        });
        command.SetAction((parsed, stop) => RunAsync(
            parsed.GetValue(Files)!,
            new ReplayTarget(parsed.GetValue(Url)!, parsed.GetValue(Channel)!, TimeSpan.FromSeconds(parsed.GetValue(Timeout))),
            Console.Out,
            Console.Error,
            stop));
        return command;
    }

    internal static async Task<int> RunAsync(string[] files, ReplayTarget target, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var exit = Same;
        foreach (var file in files)
        {
            try
            {
                exit = Math.Max(exit, await PlayAsync(file, target, output, cancellationToken));
            }
            catch (Exception e) when (e is InvalidDataException or ReplayException)
            {
                await error.WriteLineAsync(e.Message);
                exit = NotPlayed;
            }
        }

        return exit;
    }

    private static async Task<int> PlayAsync(string file, ReplayTarget target, TextWriter output, CancellationToken cancellationToken)
    {
        var steps = await ScriptFile.ReadAsync(file, cancellationToken);
        var name = Path.GetFileName(file);
        await using var channel = await target.OpenAsync(TimeProvider.System, cancellationToken);
        var (differences, turns) = await new Player(channel, name, target.Patience, TimeProvider.System).PlayAsync(steps, cancellationToken);
        foreach (var difference in differences)
        {
            await output.WriteLineAsync($"{name}:{difference.Line}: after {difference.After}");
            foreach (var line in difference.Lines)
            {
                await output.WriteLineAsync($"  {line}");
            }
        }

        await output.WriteLineAsync(differences.Count == 0 ? $"{name}: {turns} turns, no differences" : $"{name}: {differences.Count} of {turns} turns differ (- expected, + got)");
        return differences.Count == 0 ? Same : Different;
    }
}
