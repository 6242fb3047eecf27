using SourcingBot.Definitions;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Languages;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads <c>dialogs/</c> and <c>content/</c> in every language that has a folder in both.</summary>
public static class AdvisorLanguagesReader
{
    /// <returns>Null when there are mistakes in any language.</returns>
    public static LanguageSet<AdvisorDefinitions>? Read(AdvisorFolders folders, DateOnly today, Problems problems)
    {
        var before = problems.Count;
        var read = LanguageFolders.Of(folders, problems)
            .Select(language => KeyValuePair.Create(language, AdvisorDefinitionsReader.Read(folders with { Language = language }, today, problems)))
            .ToArray();
        return problems.Count > before ? null : new LanguageSet<AdvisorDefinitions>(read!, folders.Language);
    }
}
