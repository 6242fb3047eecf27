using System.CommandLine;
using System.Globalization;
using SourcingBot.Dialogs.Reactions;

namespace SourcingBot.Host.Verbs;

/// <summary>For authors: what people think of the answers.</summary>
internal static class ReactionsVerb
{
    public const string Name = "reactions";

    public static Command Create()
    {
        var command = new Command(Name, "Lists what people liked and disliked, the most frequent first.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((parsed, stop) => VerbHost.RunAsync([.. parsed.UnmatchedTokens], services => ListAsync(services, Console.Out, stop)));
        return command;
    }

    internal static async Task<int> ListAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        var all = await services.GetRequiredService<IReactions>().ReadAsync(cancellationToken);
        foreach (var ((language, subject, kind), times, lastDay) in all)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{times,5}  {lastDay:yyyy-MM-dd}  {language}  {kind,-9}{subject}"));
        }

        if (all.Count == 0)
        {
            await output.WriteLineAsync("Nobody has reacted to an answer yet.");
        }

        return 0;
    }
}
