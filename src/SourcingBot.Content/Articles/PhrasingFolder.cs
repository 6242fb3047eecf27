using SourcingBot.Definitions;

namespace SourcingBot.Content.Articles;

/// <summary>
/// Reads a file of phrasings for each topic, and one of questions that are not on our subject. A line is a phrasing; <c>#</c> begins a
/// comment, and <c>{#id}</c> at its end sends it to a section.
/// </summary>
internal sealed class PhrasingFolder
{
    private const string Elsewhere = "elsewhere";
    private const string Extension = ".txt";
    private const int Fewest = 20;

    private readonly DefinitionFolder _content;
    private readonly string _folder;
    private readonly Problems _problems;
    private readonly Dictionary<string, string> _places = [];

    private PhrasingFolder(DefinitionFolder content, string folder, Problems problems) => (_content, _folder, _problems) = (content, folder, problems);

    /// <param name="content">The folder with a folder for each language.</param>
    /// <param name="language">As in <c>en</c>.</param>
    /// <param name="articles">Those that could be read.</param>
    /// <param name="problems">Every mistake.</param>
    internal static Phrasings Read(DefinitionFolder content, string language, IReadOnlyList<Article> articles, Problems problems)
    {
        var folder = new PhrasingFolder(content, $"{language}/phrasings", problems);
        foreach (var (article, ask) in articles.SelectMany(article => article.Asks.Select(ask => (article, ask))))
        {
            folder._places.TryAdd(AskFold.Of(ask.Text), content.Shown($"{language}/articles/{article.Topic}.md:{ask.Line}"));
        }

        return folder.Read(articles);
    }

    private Phrasings Read(IReadOnlyList<Article> articles)
    {
        var path = Path.Combine(_content.Path, _folder);
        if (!Directory.Exists(path))
        {
            _problems.Add(_content.Shown(_folder), 0, "The folder of phrasings is missing.", $"Put it back, or point the setting that names the folder to one that has it (read from {Path.GetFullPath(_content.Path)}).");
            return Phrasings.None;
        }

        foreach (var name in Directory.GetFiles(path).Select(file => Path.GetFileName(file)!).Where(name => name[0] is not '.' and not '~'))
        {
            CheckName(name);
        }

        return new Phrasings(
            Topics.Known.ToDictionary(topic => topic, topic => ReadFile(topic, articles.FirstOrDefault(article => article.Topic == topic))),
            ReadFile(Elsewhere, null));
    }

    private void CheckName(string name)
    {
        var topic = Path.GetFileNameWithoutExtension(name);
        if (topic != Elsewhere && !Topics.Known.Contains(topic))
        {
            var file = _content.Shown($"{_folder}/{name}");
            if (Topics.Known.FirstOrDefault(known => topic.StartsWith($"{known} ", StringComparison.Ordinal)) is { } copied)
            {
                _problems.Add(file, 0, "The file is not named after a topic.", $"Name it '{copied}{Extension}', or take it away if it is a copy.");
            }
            else
            {
                _problems.AddUnknown(file, 0, "The topic", topic, [.. Topics.Known, Elsewhere]);
            }
        }
        else if (Path.GetExtension(name) != Extension)
        {
            _problems.Add(_content.Shown($"{_folder}/{name}"), 0, $"The file does not end in '{Extension}'.", $"Name it '{topic}{Extension}', or take it away.");
        }
    }

    private IReadOnlyList<Ask> ReadFile(string topic, Article? article)
    {
        var file = $"{_folder}/{topic}{Extension}";
        var phrasings = new List<Ask>();
        if (_content.Read(file, _problems) is not { } text)
        {
            return phrasings;
        }

        var line = 0;
        foreach (var written in text.Split('\n').Select(written => written.Trim()))
        {
            line++;
            if (written.Length > 0 && written[0] != '#')
            {
                var phrasing = ReadPhrasing(written, line, file, article);
                Place(phrasing, file);
                phrasings.Add(phrasing);
            }
        }

        if (phrasings.Count < Fewest)
        {
            _problems.Add(_content.Shown(file), 0, $"There are {phrasings.Count} phrasings.", $"Write {Fewest} or more, each on a line of its own, in the words of many people.");
        }

        return phrasings;
    }

    private Ask ReadPhrasing(string written, int line, string file, Article? article)
    {
        if (SectionSplitter.TitleAndId(written) is not { } parts)
        {
            if (written.AsSpan().ContainsAny('{', '}'))
            {
                _problems.Add(_content.Shown(file), line, $"'{written}' has braces.", "Write what people type, and after it nothing or the id of a section, as in {#setup}.");
            }

            return new Ask(written, null, line);
        }

        var sections = article?.Sections.Select(section => section.Id.Split('#')[1]).ToArray() ?? [];
        if (article is null && file.EndsWith(Elsewhere + Extension, StringComparison.Ordinal))
        {
            _problems.Add(_content.Shown(file), line, $"'{parts.Title}' is sent to a section, and this file belongs to no article.", $"Take {{#{parts.Id}}} away.");
        }
        else if (article is not null && !sections.Contains(parts.Id))
        {
            _problems.AddUnknown(_content.Shown(file), line, "The section", parts.Id, sections);
        }

        return new Ask(parts.Title, article is null ? null : $"{article.Topic}#{parts.Id}", line);
    }

    /// <summary>Refuses what stands anywhere else already.</summary>
    private void Place(Ask phrasing, string file)
    {
        var key = AskFold.Of(phrasing.Text);
        if (key.Length == 0)
        {
            _problems.Add(_content.Shown(file), phrasing.Line, $"'{phrasing.Text}' has no word.", "Write how people ask, or take the line away.");
        }
        else if (!_places.TryAdd(key, _content.Shown($"{file}:{phrasing.Line}")))
        {
            _problems.Add(_content.Shown(file), phrasing.Line, $"'{phrasing.Text}' stands at {_places[key]} already.", "Keep it where it is answered best, and take the other away.");
        }
    }
}
