using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using SourcingBot.Advice.Requests;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;

namespace SourcingBot.Host.Verbs;

/// <summary>A recommendation for each line of answers.</summary>
internal static class AdviseVerb
{
    public const string Name = "advise";

    // Lines for people and programs, never part of a page: quotes stay readable.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(string[] args)
    {
        var command = new Command(Name, "Reads an answers object a line from standard input, writes a recommendation a line.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((_, stop) => VerbHost.RunAsync(
            args[1..], services => AdviseAsync(services, Console.In, Console.Out, stop)));
        return command;
    }

    /// <summary>Never stops at a bad line: writes its error, goes on, and returns 1 at the end.</summary>
    internal static async Task<int> AdviseAsync(IServiceProvider services, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var definitions = services.GetRequiredService<AdvisorDefinitions>();
        var exit = 0;
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            // Files written on Windows begin with a mark of their encoding.
            var request = line.TrimStart('\uFEFF');
            if (string.IsNullOrWhiteSpace(request))
            {
                continue;
            }

            var reading = AdviceRequestJson.Read(request);
            if (reading.IsValid)
            {
                var asked = reading.Value;
                var advice = definitions.Adviser.Advise(asked.Answers, asked.Priorities, asked.Unsure);
                await output.WriteLineAsync(RecommendationJson.Write(asked.Answers, advice, definitions.Explainer, asked.Details));
            }
            else
            {
                exit = 1;
                await output.WriteLineAsync(JsonSerializer.Serialize(new { error = string.Join(' ', reading.Errors) }, Readable));
            }
        }

        return exit;
    }
}
