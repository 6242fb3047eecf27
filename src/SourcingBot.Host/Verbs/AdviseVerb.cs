using System.CommandLine;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Host.Verbs;

/// <summary>A recommendation for each line of answers.</summary>
internal static class AdviseVerb
{
    public const string Name = "advise";

    public static Command Create(string[] args)
    {
        var command = new Command(Name, "Reads an answers object a line from standard input, writes a recommendation a line.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((_, stop) => VerbHost.RunAsync(
            args[1..], services => AdviseAsync(services, Console.In, Console.Out, stop)));
        return command;
    }

    internal static Task<int> AdviseAsync(IServiceProvider services, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var languages = services.GetRequiredService<AdvisorLanguages>();
        return JsonLines.AnswerAsync(input, output, line => AdviceAnswer.Write(line, languages), cancellationToken);
    }
}
