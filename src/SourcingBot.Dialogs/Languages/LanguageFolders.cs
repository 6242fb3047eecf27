using SourcingBot.Definitions;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Languages;

/// <summary>Which languages there are: each has a folder in <c>dialogs/</c> and one in <c>content/</c>.</summary>
public static class LanguageFolders
{
    /// <summary>Those that have both folders, and the default one in any case, first; a folder that is no language, or has no counterpart, is a problem.</summary>
    public static IReadOnlyList<string> Of(AdvisorFolders folders, Problems problems)
    {
        if (!LanguageTag.IsWellFormed(folders.Language))
        {
            problems.Add("Language", 0, $"The setting is '{folders.Language}', which is not a language tag.", "Write the name of a folder of dialogs/ and content/, such as 'en'.");
        }

        var (dialogs, content) = (NamesIn(folders.Dialogs, problems), NamesIn(folders.Content, problems));
        ReportWithout(dialogs.Except(content), folders, folders.Dialogs, folders.Content, problems);
        ReportWithout(content.Except(dialogs), folders, folders.Content, folders.Dialogs, problems);
        return [folders.Language, .. dialogs.Intersect(content).Where(name => name != folders.Language).Order(StringComparer.Ordinal)];
    }

    private static string[] NamesIn(DefinitionFolder folder, Problems problems)
    {
        if (!Directory.Exists(folder.Path))
        {
            return []; // Every file of it is reported as missing.
        }

        var names = Directory.GetDirectories(folder.Path).Select(path => Path.GetFileName(path)!).Where(name => !name.StartsWith('.')).ToLookup(LanguageTag.IsWellFormed);
        foreach (var name in names[false])
        {
            problems.Add(folder.Shown(name), 0, $"'{name}' is not a language.", "Name the folder with the language's tag, such as 'de' or 'pt-BR', or move it elsewhere.");
        }

        return [.. names[true]];
    }

    /// <summary>Of the default language every file is reported as missing.</summary>
    private static void ReportWithout(IEnumerable<string> names, AdvisorFolders folders, DefinitionFolder has, DefinitionFolder lacks, Problems problems)
    {
        foreach (var name in names.Where(name => name != folders.Language))
        {
            problems.Add(has.Shown(name), 0, $"The language '{name}' has no folder {lacks.Shown(name)}.", $"Copy {lacks.Shown(folders.Language)} there and translate it, or take {has.Shown(name)} away.");
        }
    }
}
