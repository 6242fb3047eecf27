using SourcingBot.Definitions;

namespace SourcingBot.Content.Articles;

internal static class ArticleReader
{
    /// <summary>Far more than a person reads in a chat; Markdown that long is a mistake, and slow to parse.</summary>
    private const int MostCharacters = 64 * 1024;

    private const int FewestAsks = 5;
    private const int MostAsks = 15;
    private const int MostTerms = 20;

    /// <param name="content">The folder with a folder for each language.</param>
    /// <param name="file">Relative to <paramref name="content"/>.</param>
    /// <param name="prose">Writes figures and their sources into the text.</param>
    /// <param name="problems">Every mistake of the article.</param>
    /// <returns>Null when the article cannot be used.</returns>
    internal static Article? Read(DefinitionFolder content, string file, ProseReader prose, Problems problems)
    {
        var shown = content.Shown(file);
        var text = content.Read(file, problems);
        if (text is null)
        {
            return null;
        }

        if (text.Length > MostCharacters)
        {
            problems.Add(shown, 0, $"The article has {text.Length} characters.", $"Keep it below {MostCharacters}: split it into topics.");
            return null;
        }

        if (FrontMatter.Split(text, shown, problems) is not { } parts)
        {
            return null;
        }

        var head = Yaml.Parse(parts.Yaml, shown, firstLine: 2, problems);
        var topic = ReadTopic(head, Path.GetFileNameWithoutExtension(file), problems);
        var title = ReadTitle(head.Require("title"), prose, problems);
        var shortAnswer = ShortAnswer.Read(head.Require("short"), prose, problems);

        var section = ReadSection(head.Find("article"), prose.Facts);
        var asks = ReadItems(head.Require("asks"), list => list.Items(), "ways of asking", FewestAsks, MostAsks);
        var terms = ReadItems(head.Find("terms"), list => list.Ids(), "terms", 1, MostTerms);
        var related = ReadRelated(head, topic);
        var sources = SourcesReader.Read(head.Require("sources"));
        head.RefuseOthers();
        var sections = SectionSplitter.Split(parts.Body, parts.BodyLine, topic, shown, prose, problems);
        return sections.Count == 0 || !Topics.Known.Contains(topic)
            ? null
            : new Article
            {
                Topic = topic,
                Title = title,
                Short = shortAnswer.Markdown,
                ShortFacts = shortAnswer.Facts,
                ArticleSection = section,
                Sections = sections,
                Related = related,
                Sources = sources,
                Terms = [.. terms.Select(term => term.Text()).Where(term => term.Length > 0)],
                Asks = [.. asks.Select(ask => ReadAsk(ask, topic, sections))],
            };
    }

    private static string ReadTitle(YamlValue? title, ProseReader prose, Problems problems)
    {
        var text = title?.Text() ?? "";
        if (title is not null)
        {
            prose.RefuseFiguresInTitle(text, title.File, title.Line, problems);
        }

        return text;
    }

    private static IReadOnlyList<YamlValue> ReadItems(YamlValue? list, Func<YamlValue, IReadOnlyList<YamlValue>> read, string what, int fewest, int most)
    {
        var items = list is null ? [] : read(list);
        if (list is not null && (items.Count < fewest || items.Count > most))
        {
            list.Problem($"There are {items.Count} {what}.", $"Write {fewest} to {most}.");
        }

        return items;
    }

    private static string? ReadSection(YamlValue? section, Facts facts)
    {
        var number = section?.Text();
        if (number is { Length: > 0 } && facts.Sections.Count > 0 && !facts.Sections.ContainsKey(number))
        {
            section!.Problem($"The source article has no section {number}.", $"Known: {string.Join(", ", facts.Sections.Keys)}.");
        }

        return number;
    }

    private static Ask ReadAsk(YamlValue item, string topic, IReadOnlyList<Section> sections)
    {
        if (SectionSplitter.TitleAndId(item.Text()) is not { } parts)
        {
            if (item.Text().AsSpan().ContainsAny('{', '}'))
            {
                item.Problem("A way of asking has braces.", "Write what people type, and after it nothing or the id of a section, as in {#setup}.");
            }

            return new Ask(item.Text(), null, item.Line);
        }

        var id = $"{topic}#{parts.Id}";
        if (!sections.Any(section => section.Id == id))
        {
            item.UnknownId("The section", parts.Id, sections.Select(section => section.Id.Split('#')[1]));
        }

        return new Ask(parts.Title, id, item.Line);
    }

    private static string ReadTopic(YamlValue head, string fileName, Problems problems)
    {
        var value = head.Require("topic");
        var topic = value?.Text() ?? "";
        if (topic.Length > 0 && !Topics.Known.Contains(topic))
        {
            value!.UnknownId("The topic", topic, Topics.Known);
        }
        else if (topic.Length > 0 && topic != fileName)
        {
            value!.Problem(
                $"The topic is '{topic}' but the file is named '{fileName}.md'.",
                Topics.Known.Contains(fileName) ? $"Name the file '{topic}.md', or write 'topic: {fileName}'." : $"Name the file '{topic}.md', or take it away if it is a copy.");
        }
        else if (topic.Length == 0 && !Topics.Known.Contains(fileName))
        {
            problems.AddUnknown(head.File, 0, "The topic", fileName, Topics.Known);
        }

        // The file's name is unique, whatever stands in the file.
        return fileName;
    }

    private static IReadOnlyList<string> ReadRelated(YamlValue head, string topic)
    {
        var related = new List<string>();
        foreach (var item in head.Require("related")?.Ids() ?? [])
        {
            var id = item.Text();
            if (id == topic)
            {
                item.Problem($"'{id}' is related to itself.", "Name other topics.");
            }
            else if (id.Length > 0 && !Topics.Known.Contains(id))
            {
                item.UnknownId("The related topic", id, Topics.Known);
            }
            else if (related.Contains(id))
            {
                item.Problem($"The related topic '{id}' is named twice.", "Take one of the two away.");
            }
            else if (id.Length > 0)
            {
                related.Add(id);
            }
        }

        return related;
    }
}
