using System.CommandLine;
using System.Text.Json;
using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Understanding;

namespace SourcingBot.Host.Verbs;

/// <summary>What the bot understands of each message.</summary>
internal static class UnderstandVerb
{
    public const string Name = "understand";

    public static Command Create(string[] args)
    {
        var command = new Command(Name, "Reads a message a line from standard input, writes what the bot understands of it a line.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((_, stop) => VerbHost.RunAsync(
            args[1..], services => UnderstandAsync(services, Console.In, Console.Out, stop)));
        return command;
    }

    internal static async Task<int> UnderstandAsync(IServiceProvider services, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var definitions = services.GetRequiredService<AdvisorDefinitions>();
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            var json = JsonDocument.Parse(line).RootElement;
            var question = new Question(
                json.TryGetProperty("question", out var q) ? Criterion.Find(q.GetString()!) : null,
                json.TryGetProperty("today", out var t) ? DateOnly.Parse(t.GetString()!, System.Globalization.CultureInfo.InvariantCulture) : DateOnly.FromDateTime(DateTime.Now),
                json.TryGetProperty("locale", out var l) ? l.GetString()! : "en-US");
            await output.WriteLineAsync(UnderstoodJson.Write(definitions.Understander.Read(json.GetProperty("text").GetString()!, question)));
        }

        return 0;
    }
}
