using System.CommandLine;
using System.Text.Json.Nodes;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;

namespace SourcingBot.Host.Verbs;

/// <summary>Which content answers each question.</summary>
internal static class AskVerb
{
    public const string Name = "ask";

    public static Command Create()
    {
        var words = new Argument<string[]>(AskRequestJson.Text) { Arity = ArgumentArity.ZeroOrMore, Description = "One question; without it a JSON object a line is read from standard input." };
        var command = new Command(Name, "Writes which content answers a question, or each that it reads, a line.") { TreatUnmatchedTokensAsErrors = false };
        command.Arguments.Add(words);
        command.SetAction((parsed, stop) =>
        {
            var (text, settings) = WordsAndSettings.Part(parsed.GetValue(words) ?? []);
            return VerbHost.RunAsync(settings, services => AskAsync(services, Input(text), Console.Out, stop));
        });
        return command;
    }

    internal static Task<int> AskAsync(IServiceProvider services, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var library = services.GetRequiredService<AdvisorLanguages>().Default.Library;
        return JsonLines.AnswerAsync(input, output, line => AskRequestJson.Read(line).Then(question => FoundJson.Write(library.Ask(question))), cancellationToken);
    }

    /// <summary>A question given as arguments is read like a line, so that its mistakes are told alike.</summary>
    private static TextReader Input(string? text) =>
        text is null ? Console.In : new StringReader(new JsonObject { [AskRequestJson.Text] = text }.ToJsonString());
}
