using SourcingBot.Definitions;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Host.Pages;
using SourcingBot.Understanding;

namespace SourcingBot.Host.Teams;

/// <summary>What Teams shows of the app, from <c>teams.yaml</c> of the default language, with the brand's name filled in.</summary>
internal sealed record TeamsTexts(string ShortDescription, string FullDescription, string Share, IReadOnlyList<TeamsCommand> Commands)
{
    /// <summary>By the name of the command in the file: whether the bot understands its title as what it is meant to be.</summary>
    private static readonly IReadOnlyList<(string Name, Func<Understood, bool> IsMeant)> s_commands =
    [
        ("start-over", read => read.Intent == Intent.Restart),
        ("help", read => read.Intent == Intent.Help),
        ("my-advice", read => read.Request == Request.Enough),
        ("talk-to-a-person", read => read.Intent == Intent.Human),
    ];

    /// <param name="advisor">Whose understanding the titles are held against; null where it could not be read.</param>
    public static TeamsTexts Read(DefinitionFolder dialogs, string language, string brandName, AdvisorDefinitions? advisor, Problems problems)
    {
        var file = Yaml.Read(dialogs, $"{language}/teams.yaml", problems);
        var root = new PageTextReader(file, brandName);
        var texts = new TeamsTexts(
            root.Text("short-description", TeamsLimits.ShortDescription),
            root.Text("full-description", TeamsLimits.FullDescription),
            root.Text("share", TeamsLinks.MostTextCharacters),
            root.Section("commands", commands => (TeamsCommand[])[.. s_commands.Select(command => commands.Section(command.Name, ReadCommand))]));
        root.RefuseOthers();
        foreach (var (command, (name, isMeant)) in texts.Commands.Zip(s_commands))
        {
            if (advisor is not null && command.Title.Length > 0 && !isMeant(advisor.Understander.Read(command.Title, new Question(null, default, advisor.Language.Locale))))
            {
                file.Require("commands")?.Require(name)?.Require("title")?.Problem(
                    $"The command '{command.Title}' is not understood as what '{name}' does.", "Say it as people would, or add its words to vocabulary.yaml.");
            }
        }

        return texts;
    }

    private static TeamsCommand ReadCommand(PageTextReader command) =>
        new(command.Text("title", TeamsLimits.CommandTitle), command.Text("description", TeamsLimits.CommandDescription));
}
