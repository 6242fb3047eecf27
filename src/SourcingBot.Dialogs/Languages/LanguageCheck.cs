using SourcingBot.Content;
using SourcingBot.Definitions;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Languages;

/// <summary>
/// What the other languages lack of what the default one has. A start asks only for what it cannot do without; <c>check</c> tells of
/// the rest too: articles, sections, and lists of what people say.
/// </summary>
public static class LanguageCheck
{
    /// <param name="problems">What reading has found already; what it has named is not told again.</param>
    public static void Run(AdvisorFolders folders, DateOnly today, Problems problems)
    {
        foreach (var language in LanguageFolders.Of(folders, new Problems()).Skip(1))
        {
            CompareFiles(folders.Dialogs, folders.Language, language, problems);
            CompareFiles(folders.Content, folders.Language, language, problems);
            CompareArticles(folders, language, today, problems);
        }
    }

    private static void CompareFiles(DefinitionFolder folder, string standard, string language, Problems problems)
    {
        var path = Path.Combine(folder.Path, standard);
        string[] files = Directory.Exists(path) ? Directory.GetFiles(path, "*.yaml", SearchOption.AllDirectories) : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(path, file);
            var own = $"{language}/{name}";
            if (File.Exists(Path.Combine(folder.Path, own)))
            {
                Compare(Yaml.Read(folder, own, new Problems()), Yaml.Read(folder, $"{standard}/{name}", new Problems()), problems);
            }
            else if (!problems.Any(problem => problem.File == folder.Shown(own)))
            {
                problems.Add(folder.Shown(own), 0, "The file is missing.", $"Copy {folder.Shown($"{standard}/{name}")} there and translate it.");
            }
        }
    }

    private static void Compare(YamlValue own, YamlValue standard, Problems problems)
    {
        // Each language has plural forms of its own, which its reader looks after.
        foreach (var entry in standard.Entries().Where(entry => entry.Name != Plurals.Other && !Plurals.Names.Contains(entry.Name)))
        {
            if (own.Find(entry.Name) is not { } found)
            {
                if (!problems.Any(problem => problem.File == own.File && $"{problem.What} {problem.Cure}".Contains($"'{entry.Name}'", StringComparison.Ordinal)))
                {
                    problems.Add(own.File, own.Line, $"'{entry.Name}'{(own.Name.Length > 0 ? $" of '{own.Name}'" : "")} is missing; {entry.File}:{entry.Line} has it.", entry.IsList ? "Write what people say in this language, or [] where there is nothing." : "Translate it.");
                }
            }
            else if (entry.IsMapping && found.IsMapping)
            {
                Compare(found, entry, problems);
            }
        }
    }

    private static void CompareArticles(AdvisorFolders folders, string language, DateOnly today, Problems problems)
    {
        Library LibraryIn(string tag) => Library.Read(folders.Content, tag, Facts.Read(folders.Content, tag, today, new Problems()), new Problems());

        var own = LibraryIn(language);
        foreach (var article in LibraryIn(folders.Language).Articles)
        {
            var file = folders.Content.Shown($"{language}/articles/{article.Topic}.md");
            if (problems.Any(problem => problem.File == file))
            {
                continue; // What is wrong with it comes first.
            }

            if (own.Find(article.Topic) is not { } there)
            {
                problems.Add(file, 0, $"The topic '{article.Topic}' has no article in '{language}'.", $"Copy {folders.Content.Shown($"{folders.Language}/articles/{article.Topic}.md")} there and translate it.");
                continue;
            }

            foreach (var section in article.Sections.Where(section => own.FindSection(section.Id) is null))
            {
                var id = section.Id.Split('#')[1];
                problems.Add(file, 0, $"The article '{there.Title}' has no section '{id}', which it has in '{folders.Language}'.", $"Write '## Title {{#{id}}}' and the section's text below.");
            }
        }
    }
}
