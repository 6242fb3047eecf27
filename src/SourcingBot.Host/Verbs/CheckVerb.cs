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

    /// <param name="clock">Says which facts are past their review, and which sources are old.</param>
    internal static int Check(string[] settings, TextWriter output, TimeProvider clock)
    {
        var builder = VerbHost.Builder(settings);
        var folders = SourcingBotServices.FoldersOf(builder);
        var problems = new Problems();
        var today = SourcingBotServices.Today(clock);
        var definitions = HostDefinitions.Read(folders, brandName: "", today, problems);
        LanguageCheck.Run(folders, today, problems);
        var proofs = DecisionProofs.Check(folders.Dialogs, problems);
        Facts.CheckReview(folders.Content, folders.Language, today, problems);
        foreach (var problem in problems)
        {
            output.WriteLine(problem);
        }

        if (problems.Count == 0)
        {
            output.WriteLine($"No mistakes in {folders.Dialogs.Path} and {folders.Content.Path}.");
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"What must hold of the decision was proved over {proofs?.Combinations:N0} combinations of levels."));
            output.WriteLine(Readability(definitions!.Advisor.Default.Library.ReadingLevels));
        }

        return problems.Count == 0 ? 0 : 1;
    }

    /// <param name="levels">The hardest first.</param>
    private static string Readability(IReadOnlyList<ReadingLevel> levels) => string.Create(
        CultureInfo.InvariantCulture,
        $"Readability of the articles (LIX: 30 is easy, 40 a newspaper, 60 hard): median {levels[levels.Count / 2].Lix}; hardest {string.Join(", ", levels.Take(3).Select(level => $"{level.Topic} {level.Lix}"))}.");
}
