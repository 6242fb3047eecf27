using System.CommandLine;
using System.Globalization;
using SourcingBot.Content;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Languages;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Host.Verbs;

/// <summary>Validates what authors edit.</summary>
internal static class CheckVerb
{
    public const string Name = "check";

    public static Command Create(string[] args)
    {
        var command = new Command(Name, "Validates dialogs/ and content/ and proves what must hold of the decision; prints every mistake with its file and line, and exits with 1 if there is any.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction(_ => Check(args[1..], Console.Out, TimeProvider.System));
        return command;
    }

    /// <param name="clock">Says which facts are past their review.</param>
    internal static int Check(string[] settings, TextWriter output, TimeProvider clock)
    {
        var builder = VerbHost.Builder(settings);
        var folders = SourcingBotServices.FoldersOf(builder);
        var problems = new Problems();
        HostDefinitions.Read(folders, brandName: "", problems);
        LanguageCheck.Run(folders, problems);
        var proofs = DecisionProofs.Check(folders.Dialogs, problems);
        Facts.CheckReview(folders.Content, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), problems);
        foreach (var problem in problems)
        {
            output.WriteLine(problem);
        }

        if (problems.Count == 0)
        {
            output.WriteLine($"No mistakes in {folders.Dialogs.Path} and {folders.Content.Path}.");
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"What must hold of the decision was proved over {proofs?.Combinations:N0} combinations of levels."));
        }

        return problems.Count == 0 ? 0 : 1;
    }
}
