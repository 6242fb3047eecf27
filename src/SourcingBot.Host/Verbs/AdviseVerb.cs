using System.CommandLine;
using SourcingBot.Advice.Requests;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;

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
        var definitions = services.GetRequiredService<AdvisorDefinitions>();
        return JsonLines.AnswerAsync(input, output, line => AdviceRequestJson.Read(line).Then(Advise), cancellationToken);

        string Advise(AdviceRequest asked) => RecommendationJson.Write(
            asked.Answers, definitions.Adviser.Advise(asked.Answers, asked.Priorities, asked.Unsure), definitions.Explainer, asked.Details);
    }
}
