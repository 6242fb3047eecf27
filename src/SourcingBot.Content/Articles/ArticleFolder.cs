using SourcingBot.Definitions;

namespace SourcingBot.Content.Articles;

internal static class ArticleFolder
{
    /// <summary>Every article that can be read; the others have left a problem.</summary>
    internal static IReadOnlyList<Article> Read(DefinitionFolder content, string folder, ProseReader prose, Problems problems)
    {
        var path = Path.Combine(content.Path, folder);
        if (!Directory.Exists(path))
        {
            problems.Add(content.Shown(folder), 0, "The folder of articles is missing.", $"Put it back, or point the setting that names the folder to one that has it (read from {Path.GetFullPath(content.Path)}).");
            return [];
        }

        var files = Directory.GetFiles(path, "*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal).ToArray();
        return
        [
            .. files.Select(file => ArticleReader.Read(content, $"{folder}/{file}", prose, problems))
                .OfType<Article>()
                .OrderBy(article => Topics.Known.IndexOf(article.Topic)),
        ];
    }

    private static int IndexOf(this IReadOnlyList<string> list, string value)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == value)
            {
                return i;
            }
        }

        return list.Count;
    }
}
