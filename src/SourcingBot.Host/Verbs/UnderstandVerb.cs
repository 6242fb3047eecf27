using System.CommandLine;
using System.Text.Json.Nodes;
using SourcingBot.Advice.Requests;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;

namespace SourcingBot.Host.Verbs;

/// <summary>What the bot understands of each message.</summary>
internal static class UnderstandVerb
{
    public const string Name = "understand";

    private static readonly Option<string>[] Circumstances =
    [
        new("--" + UnderstandRequestJson.Question) { Description = "The criterion that was just asked about, such as budget." },
        new("--" + UnderstandRequestJson.Today) { Description = "The day on which it is said, such as 2026-11-22; otherwise today." },
        new("--" + UnderstandRequestJson.Locale) { Description = "The language, and how numbers and dates are written, such as de-DE; otherwise those of the default language." },
    ];

    public static Command Create()
    {
        var words = new Argument<string[]>(UnderstandRequestJson.Text) { Arity = ArgumentArity.ZeroOrMore, Description = "One message; without it a JSON object a line is read from standard input." };
        var command = new Command(Name, "Writes what the bot understands of a message, or of each that it reads, a line.") { TreatUnmatchedTokensAsErrors = false };
        command.Arguments.Add(words);
        foreach (var option in Circumstances)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, stop) =>
        {
            var (text, settings) = WordsAndSettings.Part(parsed.GetValue(words) ?? []);
            return VerbHost.RunAsync(settings, services => UnderstandAsync(services, Input(text, parsed), Console.Out, stop));
        });
        return command;
    }

    internal static Task<int> UnderstandAsync(IServiceProvider services, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var languages = services.GetRequiredService<AdvisorLanguages>();
        var time = services.GetRequiredService<TimeProvider>();
        return JsonLines.AnswerAsync(input, output, line => Read(line).Then(Understand), cancellationToken);

        RequestReading<UnderstandRequest> Read(string line) => UnderstandRequestJson.Read(line, DateOnly.FromDateTime(time.GetLocalNow().DateTime), languages.Default.Language.Locale);

        string Understand(UnderstandRequest said) => UnderstoodJson.Write(languages.For(said.Question.Locale).Understander.Read(said.Text, said.Question));
    }

    /// <summary>A message given as arguments is read like a line, so that its mistakes are told alike.</summary>
    private static TextReader Input(string? text, ParseResult parsed)
    {
        if (text is null)
        {
            return Console.In;
        }

        var request = new JsonObject { [UnderstandRequestJson.Text] = text };
        foreach (var option in Circumstances)
        {
            if (parsed.GetValue(option) is { } value)
            {
                request[option.Name[2..]] = value;
            }
        }

        return new StringReader(request.ToJsonString());
    }
}
