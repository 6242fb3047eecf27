using SourcingBot.Definitions;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Languages;
using SourcingBot.Dialogs.Reading;
using SourcingBot.Host.Pages;
using SourcingBot.Host.Teams;

namespace SourcingBot.Host;

/// <summary>All that is read of <c>dialogs/</c> and <c>content/</c>, in every language.</summary>
internal sealed record HostDefinitions(LanguageSet<AdvisorDefinitions> Advisor, LanguageSet<PageTexts> Pages, TeamsTexts Teams)
{
    /// <returns>Null when there are mistakes.</returns>
    public static HostDefinitions? Read(AdvisorFolders folders, string brandName, DateOnly today, Problems problems)
    {
        var before = problems.Count;
        var pages = LanguageFolders.Of(folders, new Problems())
            .Select(language => KeyValuePair.Create(language, PageTexts.Read(folders.Dialogs, language, brandName, problems)))
            .ToArray();
        var advisor = AdvisorLanguagesReader.Read(folders, today, problems);
        var teams = TeamsTexts.Read(folders.Dialogs, folders.Language, brandName, advisor?.Default, problems);
        return advisor is not null && problems.Count == before
            ? new HostDefinitions(advisor, new LanguageSet<PageTexts>(pages, folders.Language), teams)
            : null;
    }
}
